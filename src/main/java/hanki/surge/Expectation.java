package hanki.surge;

/**
 * What a week was expected to bring, from the weeks before it alone.
 *
 * @param expected the mean
 * @param lower lower end of the range
 * @param upper upper end: one week in a hundred lies above it by chance
 * @param pastWeeks from how many weeks of the past it was told
 */
public record Expectation(
    SurgeMethod method, double expected, double lower, double upper, int pastWeeks) {

  /**
   * Below so many cases a week nothing is called a surge (Farrington and others 1996 ask for five
   * reports as well).
   */
  public static final long LEAST = 5;

  /** Of a row that never was counted before. */
  static Expectation nothing(SurgeMethod method, int pastWeeks) {
    return new Expectation(method, 0, 0, 0, pastWeeks);
  }

  /** Whether the count is a surge. */
  public boolean isExceededBy(long count) {
    return count >= LEAST && count > upper;
  }

  /** The smallest count in the range. */
  public long lowest() {
    return (long) Math.ceil(lower());
  }

  /** The largest count in the range. */
  public long highest() {
    return (long) Math.floor(upper());
  }
}
