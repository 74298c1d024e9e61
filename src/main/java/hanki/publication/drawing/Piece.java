package hanki.publication.drawing;

/**
 * A piece of a picture, lengths in units of its view box.
 *
 * @param x of a box its left; of words where they begin, or their middle; of a badge its middle; of
 *     a line where it begins
 * @param width of a line how far it goes to the right, of a badge its radius
 * @param height of a line how far it goes down; of words their size
 * @param words empty for boxes and lines
 */
public record Piece(Kind kind, int x, int y, int width, int height, String words) {

  /** What is drawn. */
  public enum Kind {
    /** A white box with a line around it. */
    WINDOW,
    /** A grey ground. */
    GROUND,
    /** A tinted box for a note. */
    NOTE,
    /** Words from their begin. */
    WORDS,
    STRONG_WORDS,
    /** Strong words around their middle. */
    MIDDLE,
    /** From what is noted to its note. */
    POINTER,
    /** Through what does not hold any more. */
    STROKE,
    /** A number in a circle. */
    BADGE
  }

  static Piece words(Kind kind, int x, int y, int size, String words) {
    return new Piece(kind, x, y, 0, size, words);
  }

  /** For those who cannot call a record's method with an argument: where a line ends. */
  public int right() {
    return x + width;
  }

  /** Where a line or a box ends. */
  public int bottom() {
    return y + height;
  }
}
