package hanki.statistics;

import org.apache.commons.statistics.inference.AlternativeHypothesis;
import org.apache.commons.statistics.inference.BinomialTest;

/**
 * Whether two counts differ by more than chance lets them: given both together, the later one is
 * binomial if nothing changed (exact conditional test, Przyborowski and Wilenski 1940). Spans of
 * different length are told apart by their days.
 *
 * @param beforeDays length of the span in which the earlier was counted
 */
public record Chance(long before, long beforeDays, long after, long afterDays) {

  /** Below it one speaks of more than chance. */
  public static final double LEVEL = 0.05;

  /** Rarer than once in so many times is not told apart any more. */
  public static final long RAREST = 100_000_000;

  /** The probability of such a difference or a rarer one if nothing changed; 1 of nothing. */
  public double probability() {
    int all = Math.toIntExact(before + after);
    if (all == 0) {
      return 1;
    }
    double share = (double) afterDays / (beforeDays + afterDays);
    return BinomialTest.withDefaults()
        .with(AlternativeHypothesis.TWO_SIDED)
        .test(all, Math.toIntExact(after), share)
        .getPValue();
  }

  /** Whether chance alone explains the difference well enough. */
  public boolean isWithinChance() {
    return probability() >= LEVEL;
  }

  /**
   * In how many times such a difference happens once if nothing changed, to one significant digit;
   * at most {@link #RAREST}.
   */
  public long oneIn() {
    double times = 1 / Math.max(probability(), 1.0 / RAREST);
    long unit = 1;
    while (times / unit >= 10) {
      unit *= 10;
    }
    return Math.min(RAREST, Math.round(times / unit) * unit);
  }
}
