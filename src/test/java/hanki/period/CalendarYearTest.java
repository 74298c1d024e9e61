package hanki.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarYearTest {

  private static List<CalendarYear> years() {
    return IntStream.rangeClosed(1990, 2035).mapToObj(CalendarYear::new).toList();
  }

  @Test
  void every_day_lies_in_the_year_of_the_calendar() {
    assertThat(LocalDate.of(1990, 1, 1).datesUntil(LocalDate.of(2036, 1, 1)))
        .allMatch(
            day ->
                CalendarYear.containing(day).year() == day.getYear()
                    && CalendarYear.containing(day).contains(day));
  }

  @Test
  void a_year_runs_from_1_January_to_31_December() {
    CalendarYear year = new CalendarYear(2020);

    assertThat(year.firstDay()).isEqualTo("2020-01-01");
    assertThat(year.lastDay()).isEqualTo("2020-12-31");
    assertThat(year.contains(LocalDate.of(2019, 12, 31))).isFalse();
    assertThat(year.contains(LocalDate.of(2021, 1, 1))).isFalse();
  }

  @Test
  void a_year_consists_of_its_two_halves() {
    assertThat(years())
        .allSatisfy(
            year -> {
              HalfYear first = HalfYear.containing(year.firstDay());
              assertThat(first.firstDay()).isEqualTo(year.firstDay());
              assertThat(first.next().lastDay()).isEqualTo(year.lastDay());
            });
  }

  @Test
  void previous_and_next_undo_each_other() {
    assertThat(years())
        .allSatisfy(
            year -> {
              assertThat(year.next().previous()).isEqualTo(year);
              assertThat(year.lastDay().plusDays(1)).isEqualTo(year.next().firstDay());
            });
  }

  @Test
  void the_same_year_last_year_is_the_year_before() {
    assertThat(new CalendarYear(2020).sameLastYear()).isEqualTo(new CalendarYear(2019));
  }

  // 2019 as a whole is 令和元年; the short form does not use 元 (domain.md 6.4).
  @ParameterizedTest
  @CsvSource({
    "2020, 令和２年, R2, 2020年",
    "2019, 令和元年, R1, 2019年",
    "2018, 平成３０年, H30, 2018年",
    "1989, 平成元年, H1, 1989年"
  })
  void a_year_is_written_as_published(int year, String text, String sign, String western) {
    assertThat(new CalendarYear(year).text()).isEqualTo(text);
    assertThat(new CalendarYear(year).sign()).isEqualTo(sign);
    assertThat(new CalendarYear(year).western()).isEqualTo(western);
  }

  @Test
  void a_code_reads_back_as_the_year_it_was_written_for() {
    assertThat(years()).allSatisfy(year -> assertThat(Period.parse(year.code())).isEqualTo(year));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "202", "20200", "1899", "2200", "-2020", "+2020", "２０２０", "2020年"})
  void a_code_that_names_no_year_is_refused(String code) {
    assertThatIllegalArgumentException().isThrownBy(() -> Period.parse(code));
  }
}
