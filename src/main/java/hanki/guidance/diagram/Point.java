package hanki.guidance.diagram;

/** A place in a diagram, in pixels from its upper left corner. */
public record Point(int x, int y) {

  double distance(Point other) {
    return Math.hypot(x - other.x, y - other.y);
  }

  Point movedBy(int right, int down) {
    return new Point(x + right, y + down);
  }
}
