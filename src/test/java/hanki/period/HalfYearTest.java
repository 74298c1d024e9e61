package hanki.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class HalfYearTest {

  private static final LocalDate FIRST_SWEPT = LocalDate.of(1990, 1, 1);
  private static final LocalDate AFTER_SWEPT = LocalDate.of(2036, 1, 1);

  private static Stream<LocalDate> days() {
    return FIRST_SWEPT.datesUntil(AFTER_SWEPT);
  }

  private static List<HalfYear> halves() {
    return IntStream.rangeClosed(1990, 2035)
        .boxed()
        .flatMap(year -> Stream.of(new HalfYear(year, Half.FIRST), new HalfYear(year, Half.SECOND)))
        .toList();
  }

  @Test
  void every_day_lies_in_the_half_that_contains_it() {
    assertThat(days()).allMatch(day -> HalfYear.containing(day).contains(day));
  }

  @Test
  void every_day_lies_in_exactly_one_half() {
    List<LocalDate> daysOfAllHalves = new ArrayList<>();

    for (HalfYear half : halves()) {
      half.firstDay().datesUntil(half.lastDay().plusDays(1)).forEach(daysOfAllHalves::add);
    }

    assertThat(daysOfAllHalves).containsExactlyElementsOf(days().toList());
  }

  @Test
  void no_day_lies_in_the_half_before_or_after_its_own() {
    assertThat(days())
        .noneMatch(
            day ->
                HalfYear.containing(day).previous().contains(day)
                    || HalfYear.containing(day).next().contains(day));
  }

  // Calendar, not fiscal: the National Police Agency's 上半期 is January to June.
  @ParameterizedTest
  @CsvSource({
    "2020-01-01, 2020H1",
    "2020-02-29, 2020H1",
    "2020-04-01, 2020H1",
    "2020-06-30, 2020H1",
    "2020-07-01, 2020H2",
    "2020-12-31, 2020H2",
    "2021-01-01, 2021H1"
  })
  void the_first_half_ends_on_30_June_and_the_second_on_31_December(LocalDate day, String code) {
    assertThat(HalfYear.containing(day).code()).isEqualTo(code);
  }

  @Test
  void a_half_ends_on_the_day_before_the_next_begins() {
    assertThat(halves())
        .allSatisfy(
            half -> assertThat(half.lastDay().plusDays(1)).isEqualTo(half.next().firstDay()));
  }

  @Test
  void previous_and_next_undo_each_other() {
    assertThat(halves())
        .allSatisfy(
            half -> {
              assertThat(half.next().previous()).isEqualTo(half);
              assertThat(half.previous().next()).isEqualTo(half);
            });
  }

  @Test
  void the_half_before_a_first_half_is_the_second_of_the_year_before() {
    assertThat(new HalfYear(2020, Half.FIRST).previous())
        .isEqualTo(new HalfYear(2019, Half.SECOND));
  }

  @Test
  void the_same_half_last_year_is_two_halves_back() {
    assertThat(halves())
        .allSatisfy(half -> assertThat(half.sameLastYear()).isEqualTo(half.previous().previous()));
  }

  @Test
  void halves_are_ordered_by_time() {
    assertThat(halves().stream().sorted(Comparator.reverseOrder()).sorted())
        .containsExactlyElementsOf(halves());
  }

  // 2019 as a whole is 令和元年 for periods: 警察庁「令和元年上半期」 is January to June (domain.md 6.4).
  @ParameterizedTest
  @CsvSource({
    "2020H1, 令和２年上半期",
    "2020H2, 令和２年下半期",
    "2019H1, 令和元年上半期",
    "2019H2, 令和元年下半期",
    "2018H2, 平成３０年下半期",
    "1990H1, 平成２年上半期",
    "1989H1, 平成元年上半期",
    "2028H1, 令和１０年上半期"
  })
  void the_text_is_the_title_of_the_house_with_full_width_digits(String code, String text) {
    assertThat(Period.parse(code).text()).isEqualTo(text);
  }

  // The short form does not use 元 (domain.md 6.4).
  @ParameterizedTest
  @CsvSource({"2020H1, R2上", "2019H2, R1下", "2019H1, R1上", "2018H1, H30上"})
  void the_sign_is_short_and_writes_the_first_year_as_1(String code, String sign) {
    assertThat(Period.parse(code).sign()).isEqualTo(sign);
  }

  @Test
  void the_western_form_counts_years_of_the_calendar() {
    assertThat(new HalfYear(2019, Half.FIRST).western()).isEqualTo("2019年上半期");
  }

  @Test
  void texts_and_signs_of_different_halves_differ() {
    assertThat(halves()).extracting(HalfYear::text).doesNotHaveDuplicates();
    assertThat(halves()).extracting(HalfYear::sign).doesNotHaveDuplicates();
  }

  @Test
  void the_code_names_year_and_half() {
    assertThat(new HalfYear(2020, Half.FIRST).code()).isEqualTo("2020H1");
    assertThat(new HalfYear(2020, Half.SECOND).code()).isEqualTo("2020H2");
  }

  @Test
  void a_code_reads_back_as_the_half_it_was_written_for() {
    assertThat(halves()).allSatisfy(half -> assertThat(Period.parse(half.code())).isEqualTo(half));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        " ",
        "2020H3",
        "2020H0",
        "2020H",
        "H1",
        "20200",
        "2020h1",
        "-1",
        "-2020H1",
        "２０２０H1",
        "2020H1 ",
        " 2020H1",
        "2020H1\n",
        "2020H11",
        "2020-H1",
        "1899H1",
        "2200H1",
        "0000H1",
        "令和２年上半期",
        "R2上",
        "2020H1' or 1=1",
        "99999999999999999999"
      })
  void a_code_that_names_no_period_is_refused(String code) {
    assertThatIllegalArgumentException().isThrownBy(() -> Period.parse(code));
  }

  @Test
  void a_very_long_code_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Period.parse("2020".repeat(250_000)));
  }

  @Test
  void a_half_year_needs_its_half() {
    assertThatNullPointerException().isThrownBy(() -> new HalfYear(2020, null));
  }
}
