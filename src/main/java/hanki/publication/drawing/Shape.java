package hanki.publication.drawing;

/**
 * A piece of a drawing, lengths in units of its view box.
 *
 * @param x of a bar, rule or dot its left or middle; of words where their anchor is
 * @param words what stands there; of a run of points their coordinates
 * @param tone number of the series whose colour it has, from 0; -1 for ink, -2 for the context of
 *     the present period
 * @param href the page of its number from the root of the program; null if it leads nowhere
 */
public record Shape(
    Kind kind, int x, int y, int width, int height, String words, int tone, String href) {

  /** Tone of what is shown beside the present period. */
  public static final int CONTEXT = -2;

  /** What is drawn. */
  public enum Kind {
    BAR,
    RULE,
    AXIS,
    /** A dashed line that goes up, with a note at its top. */
    MARK,
    RUN,
    DOT,
    /** Words around their middle, from their begin, or to their end. */
    MIDDLE,
    BEGIN,
    END,
    /** Words within a bar. */
    INSIDE
  }

  static Shape words(Kind anchor, int x, int y, String words, int tone) {
    return new Shape(anchor, x, y, 0, 0, words, tone, null);
  }
}
