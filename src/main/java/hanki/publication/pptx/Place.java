package hanki.publication.pptx;

import java.awt.geom.Rectangle2D;

/** A rectangle on a slide, in points from its upper left corner. */
record Place(double x, double y, double width, double height) {

  double right() {
    return x + width;
  }

  double bottom() {
    return y + height;
  }

  Place inset(double margin) {
    return new Place(x + margin, y + margin, width - 2 * margin, height - 2 * margin);
  }

  /** The part below the first so many points. */
  Place below(double points) {
    return new Place(x, y + points, width, height - points);
  }

  /** The first so many points. */
  Place top(double points) {
    return new Place(x, y, width, points);
  }

  /** Whether the two share more than a border. */
  boolean overlaps(Place other) {
    return x < other.right() - 0.01
        && other.x < right() - 0.01
        && y < other.bottom() - 0.01
        && other.y < bottom() - 0.01;
  }

  Rectangle2D.Double rectangle() {
    return new Rectangle2D.Double(x, y, width, height);
  }
}
