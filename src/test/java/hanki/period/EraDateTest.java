package hanki.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hanki.period.UnreadableDay.Reason;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class EraDateTest {

  private static final LocalDate TODAY = LocalDate.of(2020, 8, 1);

  private static LocalDate read(String typed) {
    return read(typed, TODAY);
  }

  private static LocalDate read(String typed, LocalDate today) {
    return EraDate.parse(typed, today).day();
  }

  private static Reason refusal(String typed) {
    UnreadableDay refused =
        catchThrowableOfType(UnreadableDay.class, () -> EraDate.parse(typed, TODAY));
    assertThat(refused).as("refusal of %s", typed).isNotNull();
    return refused.reason();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2020/6/30",
        "2020-06-30",
        "2020.6.30",
        "2020/06/30",
        "20200630",
        "2020年6月30日",
        "２０２０年６月３０日",
        "２０２０／６／３０",
        "２０２００６３０",
        " 2020/6/30 ",
        "　2020/6/30　"
      })
  void a_day_is_read_in_the_western_calendar(String typed) {
    assertThat(read(typed)).isEqualTo("2020-06-30");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "R2.6.30",
        "r2/6/30",
        "R2-6-30",
        "R02.06.30",
        "令和2年6月30日",
        "令和２年６月３０日",
        "令和 2年 6月 30日",
        "Ｒ２．６．３０",
        "ｒ２／６／３０",
        "令和2.6.30"
      })
  void a_day_is_read_in_the_calendar_of_eras(String typed) {
    assertThat(read(typed)).isEqualTo("2020-06-30");
  }

  @ParameterizedTest
  @CsvSource({
    "H31.4.30, 2019-04-30",
    "平成31年3月1日, 2019-03-01",
    "令和元年5月1日, 2019-05-01",
    "令和1年5月1日, 2019-05-01",
    "R1.5.1, 2019-05-01",
    "昭和64年1月7日, 1989-01-07",
    "S64.1.7, 1989-01-07",
    "平成元年1月8日, 1989-01-08"
  })
  void the_days_around_a_change_of_era_are_read(String typed, LocalDate day) {
    assertThat(read(typed)).isEqualTo(day);
  }

  // U+32FF and U+337B: one character that carries the whole name, undone by NFKC.
  @ParameterizedTest
  @CsvSource({"\u32FF2年6月30日, 2020-06-30", "\u337B31年4月30日, 2019-04-30"})
  void the_name_of_an_era_in_one_character_is_read(String typed, LocalDate day) {
    assertThat(read(typed)).isEqualTo(day);
  }

  @Test
  void today_and_yesterday_are_read() {
    assertThat(read("今日")).isEqualTo(TODAY);
    assertThat(read("昨日")).isEqualTo(TODAY.minusDays(1));
  }

  @Test
  void the_day_before_1_January_is_31_December() {
    assertThat(read("昨日", LocalDate.of(2020, 1, 1))).isEqualTo("2019-12-31");
  }

  @ParameterizedTest
  @ValueSource(strings = {"6/30", "630", "0630", "6.30", "6月30日", "６月３０日", "６３０", "06-30"})
  void a_day_without_a_year_is_the_latest_that_is_not_after_today(String typed) {
    assertThat(read(typed, LocalDate.of(2020, 8, 1))).isEqualTo("2020-06-30");
    assertThat(read(typed, LocalDate.of(2020, 6, 30))).isEqualTo("2020-06-30");
    assertThat(read(typed, LocalDate.of(2020, 6, 29))).isEqualTo("2019-06-30");
  }

  @Test
  void four_digits_are_month_and_day() {
    assertThat(read("1225")).isEqualTo("2019-12-25");
  }

  @ParameterizedTest
  @CsvSource({
    "8/1, 2020-08-01",
    "7/31, 2021-07-31",
    "1226, 2020-12-26",
    "R2.7.1, 2020-07-01",
    "2022/1/5, 2022-01-05",
    "今日, 2020-08-01",
    "昨日, 2020-07-31"
  })
  void a_term_without_a_year_is_the_next_such_day(String typed, LocalDate day) {
    assertThat(EraDate.parseComing(typed, TODAY).day()).isEqualTo(day);
  }

  @Test
  void a_leap_day_without_a_year_is_read_in_a_leap_year() {
    assertThat(read("2/29", LocalDate.of(2020, 3, 1))).isEqualTo("2020-02-29");
  }

  @Test
  void a_leap_day_exists_in_leap_years_only() {
    assertThat(read("2020/2/29")).isEqualTo("2020-02-29");
    assertThat(refusal("2021/2/29")).isEqualTo(Reason.NO_SUCH_DAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2020/2/30",
        "2020/4/31",
        "2020/13/1",
        "2020/0/1",
        "2020/1/0",
        "20200230",
        "R2.2.30",
        "2/30",
        "230",
        "1301",
        "99/99"
      })
  void a_day_that_the_calendar_does_not_have_is_refused(String typed) {
    assertThat(refusal(typed)).isEqualTo(Reason.NO_SUCH_DAY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"平成32年1月1日", "H32.1.1", "昭和65年1月1日", "R0.1.1", "R00.1.1", "H99.1.1"})
  void a_year_that_the_era_does_not_have_is_refused(String typed) {
    assertThat(refusal(typed)).isEqualTo(Reason.NO_SUCH_ERA_YEAR);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        " ",
        "　",
        "abc",
        "2020/6",
        "2020年",
        "令和2年",
        "R2",
        "明治45年1月1日",
        "X2.6.30",
        "2020/6/30 10:00",
        "2020/6/300",
        "-2020/6/30",
        "R-2.6.30",
        "202006301",
        "30",
        "明日",
        "٢٠٢٠/٦/٣٠",
        "2020//6/30"
      })
  void a_text_that_is_no_date_is_refused(String typed) {
    assertThat(refusal(typed)).isEqualTo(Reason.NOT_A_DATE);
  }

  @Test
  void a_very_long_text_is_refused() {
    assertThat(refusal("9".repeat(1_000_000))).isEqualTo(Reason.NOT_A_DATE);
    assertThat(refusal("R2" + " ".repeat(50_000) + "x")).isEqualTo(Reason.NOT_A_DATE);
  }

  // deck: a case of March 2019 is 平成31年3月 (domain.md 6.4); weekdays from the calendar of 2019.
  @ParameterizedTest
  @CsvSource({
    "2019-03-15, 平成31年3月15日（金）",
    "2019-04-30, 平成31年4月30日（火）",
    "2019-05-01, 令和元年5月1日（水）",
    "2020-06-30, 令和2年6月30日（火）",
    "1989-01-07, 昭和64年1月7日（土）",
    "1989-01-08, 平成元年1月8日（日）"
  })
  void a_day_is_written_with_the_era_in_which_it_lies(LocalDate day, String text) {
    assertThat(new EraDate(day).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"2019-03-15, H31.3.15", "2019-05-01, R1.5.1", "2020-12-31, R2.12.31"})
  void the_sign_is_short_and_writes_the_first_year_as_1(LocalDate day, String sign) {
    assertThat(new EraDate(day).sign()).isEqualTo(sign);
  }

  @Test
  void the_western_form_counts_years_of_the_calendar() {
    assertThat(new EraDate(LocalDate.of(2019, 3, 15)).western()).isEqualTo("2019年3月15日（金）");
  }

  @Test
  void the_sign_of_every_day_reads_back_as_that_day() {
    assertThat(LocalDate.of(1990, 1, 1).datesUntil(LocalDate.of(2036, 1, 1)))
        .allMatch(day -> read(new EraDate(day).sign()).equals(day));
  }
}
