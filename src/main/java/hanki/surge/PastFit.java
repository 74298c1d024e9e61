package hanki.surge;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Quasi-Poisson regression of the counts of past weeks: {@code log E(count) = log(exposure) + level
 * + slope * time}, the variance being {@code dispersion} times the mean (Farrington and others,
 * JRSS A 159, 1996). Fitted by iteratively reweighted least squares.
 */
final class PastFit {

  private static final int MOST_STEPS = 50;
  private static final double EXACT_ENOUGH = 1e-9;
  private static final double LEAST_MEAN = 1e-9;
  private static final double FARTHEST = 50;

  /** Residuals beyond it belong to an outbreak of the past (Noufaily and others 2013). */
  private static final double OUTBREAK = 2.58;

  private final Past past;
  private final double[] weights;
  private final boolean withSlope;
  private double level;
  private double slope;
  private double dispersion;

  /** Inverse of the information: variance of the level, covariance, variance of the slope. */
  private final double[] inverse = new double[3];

  /**
   * The weeks it is fitted to, at least two, not all of them empty.
   *
   * @param time weeks, negative for the past, of the week to come 0
   */
  record Past(double[] counts, double[] exposures, double[] time) {

    int size() {
      return counts.length;
    }

    double sum() {
      return Arrays.stream(counts).sum();
    }

    /** The highest count per unit of exposure. */
    double highestRate() {
      return IntStream.range(0, size()).mapToDouble(i -> counts[i] / exposures[i]).max().orElse(0);
    }
  }

  private PastFit(Past past, double[] weights, boolean withSlope) {
    this.past = past;
    this.weights = weights;
    this.withSlope = withSlope;
    approach();
    spread();
  }

  /** Fits twice: the second time weeks of a past outbreak weigh less, as the square of theirs. */
  static PastFit of(Past past, boolean withSlope) {
    double[] even = new double[past.size()];
    Arrays.fill(even, 1);
    PastFit first = new PastFit(past, even, withSlope);
    double[] weights = new double[past.size()];
    for (int i = 0; i < weights.length; i++) {
      double residual = first.residual(i);
      weights[i] = residual > OUTBREAK ? 1 / (residual * residual) : 1;
    }
    double all = Arrays.stream(weights).sum();
    Arrays.setAll(weights, i -> weights[i] * past.size() / all);
    return new PastFit(past, weights, withSlope);
  }

  private void approach() {
    double exposed = IntStream.range(0, past.size()).mapToDouble(i -> past.exposures[i]).sum();
    level = Math.log(past.sum() / exposed);
    for (int step = 0; step < MOST_STEPS; step++) {
      double before = level;
      double slopeBefore = slope;
      improve();
      if (Math.abs(level - before) + Math.abs(slope - slopeBefore) < EXACT_ENOUGH) {
        return;
      }
    }
  }

  /** One step of weighted least squares; leaves the inverse of the information behind. */
  private void improve() {
    double sum = 0;
    double sumOfTimes = 0;
    double sumOfSquares = 0;
    double said = 0;
    double saidOfTimes = 0;
    for (int i = 0; i < past.size(); i++) {
      double mean = mean(i);
      double time = withSlope ? past.time[i] : 0;
      double weight = weights[i] * mean;
      double working = level + slope * time + (past.counts[i] - mean) / mean;
      sum += weight;
      sumOfTimes += weight * time;
      sumOfSquares += weight * time * time;
      said += weight * working;
      saidOfTimes += weight * working * time;
    }
    if (withSlope) {
      double determinant = sum * sumOfSquares - sumOfTimes * sumOfTimes;
      level = (sumOfSquares * said - sumOfTimes * saidOfTimes) / determinant;
      slope = (sum * saidOfTimes - sumOfTimes * said) / determinant;
      inverse[0] = sumOfSquares / determinant;
      inverse[1] = -sumOfTimes / determinant;
      inverse[2] = sum / determinant;
    } else {
      level = said / sum;
      inverse[0] = 1 / sum;
    }
  }

  private void spread() {
    double squares = 0;
    for (int i = 0; i < past.size(); i++) {
      double off = past.counts[i] - mean(i);
      squares += weights[i] * off * off / mean(i);
    }
    dispersion = Math.max(1, squares / Math.max(1, past.size() - (withSlope ? 2 : 1)));
  }

  private double mean(int i) {
    double far = level + (withSlope ? slope * past.time[i] : 0);
    return Math.max(
        LEAST_MEAN, past.exposures[i] * Math.exp(Math.max(-FARTHEST, Math.min(FARTHEST, far))));
  }

  /** The Anscombe residual of a week, by its leverage. */
  private double residual(int i) {
    double mean = mean(i);
    double leverage = weights[i] * mean * variance(past.time[i]);
    return 1.5
        * (Math.cbrt(past.counts[i] * past.counts[i]) / Math.pow(mean, 1 / 6.0) - Math.sqrt(mean))
        / Math.sqrt(dispersion * Math.max(LEAST_MEAN, 1 - leverage));
  }

  private double variance(double time) {
    double at = withSlope ? time : 0;
    return inverse[0] + 2 * inverse[1] * at + inverse[2] * at * at;
  }

  /** The mean of the week to come. */
  double expected(double exposure) {
    return exposure * Math.exp(level);
  }

  /** Standard deviation of what the week to come may bring: its own and that of the fit. */
  double deviation(double exposure) {
    double expected = expected(exposure);
    return Math.sqrt(dispersion * (expected + variance(0) * expected * expected));
  }

  /** Whether the slope differs from none by more than chance (5%) and leads nowhere unheard of. */
  boolean isSlopeTrusted() {
    return withSlope
        && Math.abs(slope) > 1.96 * Math.sqrt(dispersion * inverse[2])
        && expected(1) <= past.highestRate();
  }

  /** Variance by mean; at least 1. */
  double dispersion() {
    return dispersion;
  }
}
