package hanki.publication;

/**
 * Something to look at before a report is decided on.
 *
 * @param place of the block, from 1
 * @param about its headline or first words
 */
public record ReportProblem(Kind kind, int place, String about) {

  /** What is wrong. */
  public enum Kind {
    /** A figure is not available. */
    MISSING,
    /** A word has to be chosen. */
    WORD_OPEN,
    /** The numbers do not bear the chosen word out. */
    WORD_CONTRADICTED,
    /** The numbers moved since the word was chosen. */
    WORD_MOVED
  }
}
