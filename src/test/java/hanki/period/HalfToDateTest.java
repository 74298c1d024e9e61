package hanki.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HalfToDateTest {

  private static final HalfToDate NOVEMBER = HalfToDate.containing(LocalDate.of(2026, 11, 25));

  @Test
  void a_half_to_date_begins_with_the_half_and_ends_on_the_day() {
    assertThat(NOVEMBER.firstDay()).isEqualTo("2026-07-01");
    assertThat(NOVEMBER.lastDay()).isEqualTo("2026-11-25");
  }

  @Test
  void it_is_compared_with_the_same_days_of_last_year() {
    assertThat(NOVEMBER.sameLastYear().firstDay()).isEqualTo("2025-07-01");
    assertThat(NOVEMBER.sameLastYear().lastDay()).isEqualTo("2025-11-25");
    assertThat(HalfToDate.containing(LocalDate.of(2024, 2, 29)).sameLastYear().lastDay())
        .isEqualTo("2023-02-28");
  }

  @Test
  void on_the_last_day_it_holds_what_the_half_holds() {
    HalfToDate whole = HalfToDate.containing(LocalDate.of(2020, 6, 30));

    assertThat(whole.firstDay()).isEqualTo(whole.half().firstDay());
    assertThat(whole.lastDay()).isEqualTo(whole.half().lastDay());
  }

  @Test
  void the_span_before_ends_the_day_before_it_begins() {
    assertThat(NOVEMBER.previous().lastDay()).isEqualTo("2026-06-30");
    assertThat(NOVEMBER.next().lastDay()).isEqualTo("2027-05-25");
    assertThat(HalfToDate.containing(LocalDate.of(2026, 8, 31)).next().lastDay())
        .isEqualTo("2027-02-28");
  }

  @Test
  void it_says_up_to_which_day() {
    assertThat(NOVEMBER.screenText()).isEqualTo("令和8年下半期（11月25日まで）");
    assertThat(NOVEMBER.text()).isEqualTo("令和８年下半期（１１月２５日まで）");
    assertThat(NOVEMBER.sign()).isEqualTo("R8下～11.25");
  }

  @Test
  void every_day_of_a_year_is_read_back_from_its_code() {
    for (LocalDate day = LocalDate.of(2024, 1, 1); day.getYear() == 2024; day = day.plusDays(1)) {
      HalfToDate period = HalfToDate.containing(day);
      assertThat(Period.parse(period.code())).isEqualTo(period);
    }
    assertThat(NOVEMBER.code()).isEqualTo("2026H2-1125");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026H1-1125", "2026H2-1131", "2026H2-0229", "2026H2-", "2026H2-112"})
  void what_is_no_day_of_the_half_is_no_period(String code) {
    assertThatThrownBy(() -> Period.parse(code)).isInstanceOf(IllegalArgumentException.class);
  }
}
