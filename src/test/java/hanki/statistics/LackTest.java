package hanki.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import hanki.period.Half;
import hanki.period.HalfYear;
import hanki.period.Month;
import hanki.period.Period;
import hanki.platform.Label;
import hanki.statistics.Completeness.Gap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was not supplied is never zero: neither before the first record nor of a silent station. */
class LackTest {

  private static final HalfYear HALF = new HalfYear(2020, Half.FIRST);
  private static final Gap JUNE =
      new Gap("miyagi-25", new Label("気仙沼", "Kesennuma"), new Month(2020, 6));
  private static final Lack LACK = new Lack(Map.of(HALF, List.of(JUNE)), LocalDate.of(2019, 7, 15));

  private static Figure figure(Period period, String station, long value) {
    Split split = Split.recorded(station.equals("-") ? Breakdown.NONE : Breakdown.STATION);
    return new Figure(new FigureAddress("consultation.received", period, split, station), value);
  }

  @Test
  void nothing_is_known_of_a_half_that_was_over_before_the_first_record() {
    assertThat(LACK.isUnknown(figure(HALF.sameLastYear(), "-", 0))).isTrue();
  }

  @Test
  void the_half_of_the_first_record_is_known() {
    assertThat(LACK.isUnknown(figure(HALF.previous(), "-", 0))).isFalse();
  }

  @Test
  void nothing_is_known_of_a_silent_station_that_counted_nothing() {
    assertThat(LACK.isUnknown(figure(HALF, "miyagi-25", 0))).isTrue();
    assertThat(LACK.isUnknown(figure(HALF, "miyagi-25", 3))).isFalse();
    assertThat(LACK.isUnknown(figure(HALF, "miyagi-01", 0))).isFalse();
  }

  @Test
  void where_nothing_was_ever_recorded_zero_is_zero() {
    assertThat(new Lack(Map.of(), null).isUnknown(figure(HALF, "-", 0))).isFalse();
  }
}
