package hanki.guidance.diagram;

/** A straight piece of an arrow. */
public record Line(Point from, Point to) {

  private static final int HEAD_LENGTH = 10;
  private static final int HEAD_HALF_WIDTH = 5;

  double length() {
    return from.distance(to);
  }

  Line movedBy(int right, int down) {
    return new Line(from.movedBy(right, down), to.movedBy(right, down));
  }

  /** Whether the two cross or touch. */
  boolean crosses(Line other) {
    return side(from, to, other.from) * side(from, to, other.to) <= 0
        && side(other.from, other.to, from) * side(other.from, other.to, to) <= 0
        && Math.max(Math.min(from.x(), to.x()), Math.min(other.from.x(), other.to.x()))
            <= Math.min(Math.max(from.x(), to.x()), Math.max(other.from.x(), other.to.x()))
        && Math.max(Math.min(from.y(), to.y()), Math.min(other.from.y(), other.to.y()))
            <= Math.min(Math.max(from.y(), to.y()), Math.max(other.from.y(), other.to.y()));
  }

  private static long side(Point a, Point b, Point c) {
    return Long.signum(
        (long) (b.x() - a.x()) * (c.y() - a.y()) - (long) (b.y() - a.y()) * (c.x() - a.x()));
  }

  /** Where the shaft ends and the head begins. */
  public Point neck() {
    return back(HEAD_LENGTH - 1, 0);
  }

  /** The three corners of an arrow head at the end, as SVG writes them: {@code 10,20 0,15 0,25}. */
  public String head() {
    return written(to)
        + " "
        + written(back(HEAD_LENGTH, HEAD_HALF_WIDTH))
        + " "
        + written(back(HEAD_LENGTH, -HEAD_HALF_WIDTH));
  }

  private Point back(double along, double aside) {
    double length = Math.max(1, length());
    double right = (to.x() - from.x()) / length;
    double down = (to.y() - from.y()) / length;
    return new Point(
        (int) Math.round(to.x() - along * right - aside * down),
        (int) Math.round(to.y() - along * down + aside * right));
  }

  private static String written(Point point) {
    return point.x() + "," + point.y();
  }
}
