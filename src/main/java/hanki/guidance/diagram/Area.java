package hanki.guidance.diagram;

/** A rectangle in a diagram, in pixels. */
public record Area(int x, int y, int width, int height) {

  static Area around(Point centre, int width, int height) {
    return new Area(centre.x() - width / 2, centre.y() - height / 2, width, height);
  }

  public int right() {
    return x + width;
  }

  public int bottom() {
    return y + height;
  }

  /** The middle. */
  public Point centre() {
    return new Point(x + width / 2, y + height / 2);
  }

  Area movedBy(int right, int down) {
    return new Area(x + right, y + down, width, height);
  }

  Area grownBy(int margin) {
    return new Area(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
  }

  /** Whether the two share more than a border. */
  public boolean overlaps(Area other) {
    return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
  }

  boolean contains(Point point) {
    return point.x() > x && point.x() < right() && point.y() > y && point.y() < bottom();
  }

  /** Whether the line runs through the inside. */
  public boolean isCrossedBy(Line line) {
    Point a = new Point(x + 1, y + 1);
    Point b = new Point(right() - 1, y + 1);
    Point c = new Point(right() - 1, bottom() - 1);
    Point d = new Point(x + 1, bottom() - 1);
    return contains(line.from())
        || contains(line.to())
        || line.crosses(new Line(a, c))
        || line.crosses(new Line(b, d));
  }

  /** Where the way from the middle to a place outside leaves it. */
  Point borderTowards(Point place) {
    Point middle = centre();
    double right = place.x() - middle.x();
    double down = place.y() - middle.y();
    double scale =
        Math.min(
            right == 0 ? Double.MAX_VALUE : width / 2.0 / Math.abs(right),
            down == 0 ? Double.MAX_VALUE : height / 2.0 / Math.abs(down));
    return scale >= 1
        ? middle
        : new Point(
            (int) Math.round(middle.x() + right * scale),
            (int) Math.round(middle.y() + down * scale));
  }
}
