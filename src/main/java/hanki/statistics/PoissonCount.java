package hanki.statistics;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * A count of cases that do not depend on each other, and how far chance alone lets it vary.
 *
 * <p>The interval is the exact one of 95% by quantiles of chi-square (Garwood 1936): 12 cases mean
 * a rate between 6.20 and 20.96.
 */
public record PoissonCount(long count) {

  private static final double TAIL = 0.025;

  /** Fails on less than nothing. */
  public PoissonCount {
    if (count < 0) {
      throw new IllegalArgumentException("not a count: " + count);
    }
  }

  /** The lower end; 0 of no cases. */
  public double lower() {
    return count == 0 ? 0 : quantile(2.0 * count, TAIL);
  }

  /** The upper end. */
  public double upper() {
    return quantile(2.0 * count + 2, 1 - TAIL);
  }

  private static double quantile(double degrees, double probability) {
    return ChiSquaredDistribution.of(degrees).inverseCumulativeProbability(probability) / 2;
  }
}
