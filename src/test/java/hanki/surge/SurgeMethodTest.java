package hanki.surge;

import static hanki.surge.AWeeklySeries.aSeries;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SurgeMethodTest {

  private static final double LEVEL = 2.326348;

  /** The counts of bank brands in 26 weeks before 7 October 2019, with their working days. */
  private static final long[] BANKS = {
    4, 1, 0, 2, 0, 0, 2, 0, 3, 2, 3, 2, 5, 8, 14, 2, 4, 9, 8, 5, 1, 5, 1, 7, 6, 5
  };

  private static final double EXPECTED = 3.807692;
  private static final double UPPER = 14.192419;

  private static Expectation expectation(SurgeMethod method, WeeklySeries series) {
    return method.expectation(series, series.weeks().size() - 1).orElseThrow();
  }

  /**
   * Of a past that never changes the dispersion is 1 and the variance of the mean 10/26, so that
   * the bound can be worked out by hand.
   */
  @Test
  void of_an_even_past_the_bound_is_that_of_independent_cases() {
    Expectation told = expectation(SurgeMethod.SHORT_PAST, aSeries().of(28, 10).then(10).series());

    double deviation = Math.sqrt(10 + 10.0 / 26);
    assertThat(told.expected()).isCloseTo(10, within(1e-6));
    assertThat(told.upper())
        .isCloseTo(10 * Math.pow(1 + 2 / 3.0 * LEVEL * deviation / 10, 1.5), within(1e-6));
    assertThat(told.lower())
        .isCloseTo(10 * Math.pow(1 - 2 / 3.0 * LEVEL * deviation / 10, 1.5), within(1e-6));
    assertThat(told.pastWeeks()).isEqualTo(26);
  }

  /** Worked out independently, by the same formulas in another language. */
  @Test
  void of_an_uneven_past_the_bound_considers_that_it_was_uneven() {
    WeeklySeries series =
        new WeeklySeries(
            aSeries().of(29, 0).series().weeks(),
            LongStream.concat(LongStream.of(BANKS), LongStream.of(17, 14, 22)).boxed().toList());

    Expectation told = expectation(SurgeMethod.SHORT_PAST, series);

    assertThat(told.expected()).isCloseTo(EXPECTED, within(1e-3));
    assertThat(told.upper()).isCloseTo(UPPER, within(1e-3));
    assertThat(told.isExceededBy(22)).isTrue();
  }

  @Test
  void a_surge_of_the_past_weighs_less_so_that_it_does_not_hide_the_next() {
    Expectation calm = expectation(SurgeMethod.SHORT_PAST, aSeries().of(28, 4).then(12).series());
    Expectation after =
        expectation(
            SurgeMethod.SHORT_PAST, aSeries().of(10, 4).then(60).of(17, 4).then(12).series());

    double plainMean = (25 * 4 + 60) / 26.0;
    assertThat(calm.expected()).isCloseTo(4, within(1e-6));
    assertThat(after.expected()).isGreaterThan(4).isLessThan(plainMean - 0.5);
  }

  /** CDC: mean and three deviations of the seven weeks before; C2 leaves two out between. */
  @Test
  void EARS_takes_three_deviations_of_seven_weeks() {
    WeeklySeries series = aSeries().then(6, 10, 14, 8, 12, 10, 10, 40, 40, 30).series();

    Expectation c2 = expectation(SurgeMethod.EARS_C2, series);
    Expectation c1 = expectation(SurgeMethod.EARS_C1, series);

    assertThat(c2.expected()).isCloseTo(10, within(1e-9));
    assertThat(c2.upper()).isCloseTo(10 + 3 * Math.sqrt(10), within(1e-9));
    assertThat(c2.isExceededBy(30)).isTrue();
    assertThat(c1.isExceededBy(30)).as("used to it").isFalse();
  }

  @Test
  void C3_finds_three_small_rises_that_C2_lets_pass() {
    WeeklySeries series = aSeries().of(9, 16).then(23, 24, 25).series();

    assertThat(expectation(SurgeMethod.EARS_C2, series).isExceededBy(25)).isFalse();
    assertThat(expectation(SurgeMethod.EARS_C3, series).isExceededBy(25)).isTrue();
    assertThat(
            expectation(SurgeMethod.EARS_C3, aSeries().of(11, 16).then(25).series())
                .isExceededBy(25))
        .as("one rise alone")
        .isFalse();
  }

  @Test
  void Farrington_knows_the_season() {
    AWeeklySeries seasonal = aSeries();
    for (int week = 0; week < 4 * 52; week++) {
      seasonal.then(week % 52 >= 20 && week % 52 < 30 ? 30 : 5);
    }
    WeeklySeries series = seasonal.series();

    Expectation inSeason = SurgeMethod.FARRINGTON.expectation(series, 3 * 52 + 25).orElseThrow();
    Expectation outOfSeason = SurgeMethod.FARRINGTON.expectation(series, 3 * 52 + 45).orElseThrow();

    assertThat(inSeason.expected()).isCloseTo(30, within(1e-6));
    assertThat(inSeason.isExceededBy(30)).isFalse();
    assertThat(outOfSeason.expected()).isCloseTo(5, within(1e-6));
    assertThat(outOfSeason.isExceededBy(30)).isTrue();
    assertThat(inSeason.pastWeeks()).as("three years, seven weeks each").isEqualTo(21);
  }

  @Test
  void Farrington_follows_a_slope_but_not_beyond_what_was_ever_counted() {
    AWeeklySeries falling = aSeries();
    AWeeklySeries rising = aSeries();
    for (int week = 0; week < 5 * 52 + 4; week++) {
      falling.then(60 - week / 6);
      rising.then(10 + week / 6);
    }

    Expectation low = expectation(SurgeMethod.FARRINGTON, falling.series());
    Expectation high = expectation(SurgeMethod.FARRINGTON, rising.series());

    assertThat(low.expected()).as("goes on falling").isLessThan(26);
    assertThat(high.expected()).as("stays at the mean of the past").isBetween(25.0, 36.0);
  }

  @Test
  void a_short_week_is_expected_to_bring_less() {
    WeeklySeries full = aSeries().of(28, 20).thenWithDays(20, 5).series();
    WeeklySeries shortOne = aSeries().of(28, 20).thenWithDays(20, 2).series();

    for (SurgeMethod method : new SurgeMethod[] {SurgeMethod.SHORT_PAST, SurgeMethod.EARS_C2}) {
      assertThat(expectation(method, full).isExceededBy(20)).as(method.name()).isFalse();
      assertThat(expectation(method, shortOne).expected()).isCloseTo(8, within(1e-6));
      assertThat(expectation(method, shortOne).isExceededBy(20)).as(method.name()).isTrue();
    }
  }

  @Test
  void a_week_without_a_working_day_says_nothing_about_others() {
    WeeklySeries series = aSeries().of(14, 20).thenWithDays(0, 0).of(13, 20).then(20).series();

    Expectation told = expectation(SurgeMethod.SHORT_PAST, series);

    assertThat(told.expected()).isCloseTo(20, within(1e-6));
    assertThat(told.pastWeeks()).isEqualTo(25);
  }

  @Test
  void what_never_was_counted_before_is_a_surge_from_five_on() {
    WeeklySeries series = aSeries().of(28, 0).then(5).series();

    assertThat(expectation(SurgeMethod.SHORT_PAST, series).isExceededBy(5)).isTrue();
    assertThat(expectation(SurgeMethod.SHORT_PAST, series).isExceededBy(4)).isFalse();
  }

  /**
   * Counts that do not depend on each other, without any surge: 200 rows of 78 weeks each. The
   * bound promises one alert in a hundred weeks; the seed makes it the same each time.
   */
  @ParameterizedTest
  @CsvSource({"2", "5", "10", "40", "150"})
  void chance_alone_gives_about_one_alert_in_a_hundred_weeks_or_fewer(double mean) {
    SplittableRandom random = new SplittableRandom(20201015);
    List<WeeklySeries> rows = new ArrayList<>();
    for (int row = 0; row < 200; row++) {
      AWeeklySeries series = aSeries();
      for (int week = 0; week < 28 + 78; week++) {
        series.then(poisson(mean, random));
      }
      rows.add(series.series());
    }

    TriedMethod tried = MethodTrial.ofLadder().over(rows, rows.get(0).weeks().week(28));

    assertThat(tried.weeks()).isEqualTo(200 * 78);
    assertThat(tried.perThousand()).isLessThan(15);
  }

  /** By the time between arrivals (Knuth). */
  private static long poisson(double mean, SplittableRandom random) {
    long count = -1;
    for (double time = 0; time < mean; count++) {
      time -= Math.log(1 - random.nextDouble());
    }
    return count;
  }

  @Test
  void the_ladder_takes_the_method_for_which_there_is_enough_past_and_says_which() {
    assertThat(ladder(8)).isEmpty();
    assertThat(ladder(9)).hasValueSatisfying(by(SurgeMethod.EARS_C2));
    assertThat(ladder(27)).hasValueSatisfying(by(SurgeMethod.EARS_C2));
    assertThat(ladder(28)).hasValueSatisfying(by(SurgeMethod.SHORT_PAST));
    assertThat(ladder(158)).hasValueSatisfying(by(SurgeMethod.SHORT_PAST));
    assertThat(ladder(159)).hasValueSatisfying(by(SurgeMethod.FARRINGTON));
  }

  private static Optional<Expectation> ladder(int past) {
    return SurgeMethod.byLadder(aSeries().of(past, 3).then(3).series(), past);
  }

  private static Consumer<Expectation> by(SurgeMethod method) {
    return told -> assertThat(told.method()).isEqualTo(method);
  }

  @ParameterizedTest
  @EnumSource(SurgeMethod.class)
  void no_method_looks_at_the_week_itself_or_later_ones(SurgeMethod method) {
    AWeeklySeries past = aSeries();
    for (int week = 0; week < 170; week++) {
      past.then(5 + week * 7 % 11);
    }
    WeeklySeries calm = past.then(6, 6, 6).series();
    AWeeklySeries same = aSeries();
    for (int week = 0; week < 170; week++) {
      same.then(5 + week * 7 % 11);
    }
    WeeklySeries wild = same.then(600, 700, 800).series();

    assertThat(method.expectation(wild, 170)).isEqualTo(method.expectation(calm, 170)).isPresent();
  }
}
