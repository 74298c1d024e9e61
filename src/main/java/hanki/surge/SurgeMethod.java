package hanki.surge;

import hanki.surge.PastFit.Past;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How it is told from the past what a week may bring. Each says nothing where its past is too
 * short; {@link #LADDER} takes the first that says something, and the alert names it.
 */
public enum SurgeMethod {
  /**
   * The same weeks of the last three to five years, ±3 weeks (Farrington and others 1996): the only
   * one that knows the season. With a slope where that can be trusted.
   */
  FARRINGTON,
  /**
   * The same regression over 26 weeks, the last two left out: for a past of less than three years.
   */
  SHORT_PAST,
  /** Early Aberration Reporting System (CDC): mean of the 7 weeks before and 3 deviations. */
  EARS_C1,
  /** The same, two weeks left out between, so that a rise does not hide itself. */
  EARS_C2,
  /** C2 of three weeks together: the excesses over one deviation come to two. */
  EARS_C3;

  /** From the one that knows most to the one that needs least. */
  public static final List<SurgeMethod> LADDER = List.of(FARRINGTON, SHORT_PAST, EARS_C2);

  /** 99% of the normal distribution: above it one week in a hundred. */
  private static final double LEVEL = 2.326348;

  private static final int YEAR = 52;
  private static final int LEAST_YEARS = 3;
  private static final int MOST_YEARS = 5;
  private static final int AROUND = 3;
  private static final int SHORT = 26;
  private static final int LEFT_OUT = 2;
  private static final int BASE = 7;
  private static final int DEVIATIONS = 3;
  private static final double C3_LIMIT = 2;

  /** So many weeks before a week can matter to it. */
  static final int LONGEST_PAST = MOST_YEARS * YEAR + AROUND;

  /** The expectation by the first method of the ladder that can tell. */
  public static Optional<Expectation> byLadder(WeeklySeries series, int at) {
    return LADDER.stream().flatMap(method -> method.expectation(series, at).stream()).findFirst();
  }

  /**
   * What the week at that place could bring, told from the weeks before it.
   *
   * @return empty if there are too few
   */
  public Optional<Expectation> expectation(WeeklySeries series, int at) {
    return switch (this) {
      case FARRINGTON ->
          at < LEAST_YEARS * YEAR + AROUND
              ? Optional.empty()
              : Optional.of(regression(series, at, sameWeeks(at), true));
      case SHORT_PAST ->
          at < SHORT + LEFT_OUT
              ? Optional.empty()
              : Optional.of(
                  regression(
                      series, at, IntStream.range(at - LEFT_OUT - SHORT, at - LEFT_OUT), false));
      case EARS_C1 -> ears(series, at, 0, DEVIATIONS);
      case EARS_C2 -> ears(series, at, LEFT_OUT, DEVIATIONS);
      case EARS_C3 ->
          ears(series, at, LEFT_OUT, 1 + Math.max(0, C3_LIMIT - excessBefore(series, at)))
              .filter(any -> at >= BASE + LEFT_OUT + LEFT_OUT);
    };
  }

  private static IntStream sameWeeks(int at) {
    return IntStream.rangeClosed(1, MOST_YEARS)
        .flatMap(years -> IntStream.rangeClosed(-AROUND, AROUND).map(w -> at - years * YEAR + w))
        .filter(week -> week >= 0);
  }

  private Expectation regression(
      WeeklySeries series, int at, IntStream weeks, boolean slopePossible) {
    int[] places = weeks.filter(series::isOrdinary).toArray();
    Past past =
        new Past(
            IntStream.of(places).mapToDouble(series::count).toArray(),
            IntStream.of(places).mapToDouble(series::exposure).toArray(),
            IntStream.of(places).mapToDouble(week -> week - at).toArray());
    if (past.sum() == 0) {
      return Expectation.nothing(this, places.length);
    }
    PastFit fit = PastFit.of(past, false);
    if (slopePossible) {
      PastFit sloping = PastFit.of(past, true);
      fit = sloping.isSlopeTrusted() ? sloping : fit;
    }
    double expected = fit.expected(series.exposure(at));
    double deviation = fit.deviation(series.exposure(at));
    return new Expectation(
        this,
        expected,
        bound(expected, -LEVEL * deviation),
        bound(expected, LEVEL * deviation),
        places.length);
  }

  /** On the scale of the power 2/3 a count that is no large one is nearly symmetric. */
  private static double bound(double expected, double off) {
    return expected * Math.pow(Math.max(0, 1 + 2 / 3.0 * off / expected), 1.5);
  }

  private Optional<Expectation> ears(WeeklySeries series, int at, int leftOut, double deviations) {
    if (at < leftOut + BASE) {
      return Optional.empty();
    }
    Base base = base(series, at, leftOut);
    return Optional.of(
        new Expectation(
            this,
            base.mean,
            Math.max(0, base.mean - deviations * base.deviation),
            base.mean + deviations * base.deviation,
            BASE));
  }

  /** Mean and deviation of the weeks before, made comparable by working days. */
  private record Base(double mean, double deviation) {

    double excess(long count) {
      return deviation == 0 ? 0 : Math.max(0, (count - mean) / deviation - 1);
    }
  }

  /** The deviation is at least that of independent cases, the root of the mean. */
  private static Base base(WeeklySeries series, int at, int leftOut) {
    double[] rates =
        IntStream.range(at - leftOut - BASE, at - leftOut)
            .mapToDouble(week -> series.count(week) / series.exposure(week))
            .toArray();
    double mean = IntStream.range(0, BASE).mapToDouble(i -> rates[i]).sum() / BASE;
    double squares = 0;
    for (double rate : rates) {
      squares += (rate - mean) * (rate - mean);
    }
    double expected = mean * series.exposure(at);
    double deviation = Math.sqrt(squares / (BASE - 1)) * series.exposure(at);
    return new Base(expected, Math.max(deviation, Math.sqrt(expected)));
  }

  private static double excessBefore(WeeklySeries series, int at) {
    return IntStream.rangeClosed(1, LEFT_OUT)
        .map(back -> at - back)
        .filter(week -> week >= BASE + LEFT_OUT)
        .mapToDouble(week -> base(series, week, LEFT_OUT).excess(series.count(week)))
        .sum();
  }
}
