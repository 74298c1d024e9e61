package hanki.indicator;

/**
 * A row that cannot be taken over.
 *
 * @param line line in the file
 * @param reason what is wrong
 * @param content the row as it stands there, at most 200 characters
 */
public record RowFault(long line, Reason reason, String content) {

  /** What can be wrong with a row. The texts say how to mend it. */
  public enum Reason {
    FIELD_COUNT,
    NO_DATE,
    FUTURE_DATE,
    NO_URL,
    NO_BRAND,
    BRAND_TOO_LONG
  }
}
