package hanki.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MonthsAndFiscalYearsTest {

  private static Stream<LocalDate> days() {
    return LocalDate.of(2015, 1, 1).datesUntil(LocalDate.of(2030, 1, 1));
  }

  /** Of a half to date the next one does not begin where it ends: HalfToDateTest. */
  @ParameterizedTest
  @EnumSource(value = PeriodKind.class, mode = EnumSource.Mode.EXCLUDE, names = "HALF_TO_DATE")
  void every_day_lies_in_one_period_of_each_kind_and_its_address_is_read_back(PeriodKind kind) {
    assertThat(days())
        .allSatisfy(
            day -> {
              Period period = kind.containing(day);
              assertThat(period.contains(day)).isTrue();
              assertThat(period.kind()).isEqualTo(kind);
              assertThat(Period.parse(period.code())).isEqualTo(period);
              assertThat(period.previous().lastDay().plusDays(1)).isEqualTo(period.firstDay());
              assertThat(period.next().firstDay().minusDays(1)).isEqualTo(period.lastDay());
              assertThat(period.sameLastYear().firstDay())
                  .isEqualTo(
                      kind == PeriodKind.WEEK
                          ? period.firstDay().minusWeeks(52)
                          : period.firstDay().minusYears(1));
            });
  }

  @Test
  void the_months_of_a_half_are_its_days() {
    HalfYear half = new HalfYear(2020, Half.FIRST);

    assertThat(
            Stream.iterate(Month.containing(half.firstDay()), Month::next)
                .limit(6)
                .mapToLong(Period::days)
                .sum())
        .isEqualTo(half.days())
        .isEqualTo(182);
  }

  @ParameterizedTest
  @CsvSource({
    "2019-03, 平成31年3月, 平成３１年３月, H31.3",
    "2019-05, 令和元年5月, 令和元年５月, R1.5",
    "2020-12, 令和2年12月, 令和２年１２月, R2.12",
    "2019FY, 令和元年度, 令和元年度, R1年度",
    "2018FY, 平成30年度, 平成３０年度, H30年度",
    "2018H1, 平成30年上半期, 平成３０年上半期, H30上",
    "2019, 令和元年, 令和元年, R1"
  })
  void screens_have_half_width_digits_and_published_titles_full_width_ones(
      String code, String screen, String title, String sign) {
    Period period = Period.parse(code);

    assertThat(period.screenText()).isEqualTo(screen);
    assertThat(period.text()).isEqualTo(title);
    assertThat(period.sign()).isEqualTo(sign);
  }

  @Test
  void a_fiscal_year_begins_in_April() {
    assertThat(FiscalYear.containing(LocalDate.of(2020, 3, 31))).isEqualTo(new FiscalYear(2019));
    assertThat(FiscalYear.containing(LocalDate.of(2020, 4, 1))).isEqualTo(new FiscalYear(2020));
    assertThat(new FiscalYear(2019).lastDay()).isEqualTo("2020-03-31");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2020-00", "2020-13", "2020-1", "2020F", "2020fy", "2020H3", "2020-06-01"})
  void anything_else_is_no_period(String code) {
    assertThatIllegalArgumentException().isThrownBy(() -> Period.parse(code));
  }

  @Test
  void there_is_no_thirteenth_month() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Month(2020, 13));
  }
}
