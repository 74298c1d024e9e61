package hanki.national;

import java.io.Serializable;

/**
 * What is wrong with a value.
 *
 * @param text what was written there
 */
public record ValueFault(PublishedColumn column, Problem problem, String text)
    implements Serializable {

  /** The ways in which a value can be wrong. */
  public enum Problem {
    MISSING,
    TOO_LONG,
    NO_SERIES,
    NO_PERIOD,
    NO_NUMBER,
    OTHER_UNIT,
    NO_VINTAGE,
    NO_DAY,
    FUTURE,
    /** Published before its period was over. */
    BEFORE_END,
    NO_ADDRESS,
    /** The same value of the same document stands in the file twice. */
    TWICE
  }
}
