package hanki.publication.pptx;

import java.util.List;

/** A block on a slide: it says how much room it needs before it gets any. */
interface Tile {

  /**
   * The least height in points.
   *
   * @param size of running text; a tile may take less for its own words
   */
  double height(double width, double size);

  /** The least width in points at which it can be read. */
  double width();

  /** Whether it becomes better with more height. */
  boolean grows();

  /** Whether it never stands beside another. */
  boolean isAlone();

  /** Draws itself into the place, and nowhere else. */
  void draw(Canvas canvas, Place place, double size);

  /**
   * Itself in pieces that are each less high, for several slides; only itself if it cannot be cut.
   *
   * @param height of a slide's contents
   */
  default List<Tile> pieces(double width, double height, double size) {
    return List.of(this);
  }
}
