package hanki.jointinvestigation.diagram;

/**
 * One prefecture on the tile map.
 *
 * @param code of the prefecture
 * @param name short, 宮城
 * @param standing how its police takes part
 * @param own whether it is the reader's own
 */
public record Tile(
    String code, String name, int column, int row, TileStanding standing, boolean own) {

  /** Width and height, in pixels. */
  public static final int SIZE = 41;

  private static final int STEP = 44;
  private static final int MARK = 33;
  private static final int MARK_DOWN = 9;

  public int x() {
    return 1 + column * STEP;
  }

  public int y() {
    return 1 + row * STEP;
  }

  /** The middle of the name. */
  public double middle() {
    return x() + SIZE / 2.0;
  }

  /** The base line of the name: lower where a mark stands above it. */
  public double base() {
    return y() + (takesPart() ? 30 : 25);
  }

  /** The middle of the mark. */
  public int markX() {
    return x() + MARK;
  }

  /** The middle of the mark. */
  public int markY() {
    return y() + MARK_DOWN;
  }

  /** Whether its police takes part, or did. */
  public boolean takesPart() {
    return standing != TileStanding.NONE;
  }
}
