package hanki.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedPeriodTest {

  @ParameterizedTest
  @CsvSource({
    "2020H1, HALF, 2020-01-01, 2020-06-30",
    "2020, YEAR, 2020-01-01, 2020-12-31",
    "2020-02, MONTH, 2020-02-01, 2020-02-29",
    "2020-02-21~2020-06-30, SPAN, 2020-02-21, 2020-06-30",
    "~2016-06-30, POINT, 2016-06-30, 2016-06-30"
  })
  void a_code_names_a_half_a_year_a_month_a_span_or_a_day(
      String code, PeriodKind kind, LocalDate first, LocalDate last) {
    PublishedPeriod period = PublishedPeriod.parse(code, "");

    assertThat(period.code()).isEqualTo(code);
    assertThat(period.kind()).isEqualTo(kind);
    assertThat(period.firstDay()).isEqualTo(first);
    assertThat(period.lastDay()).isEqualTo(last);
  }

  @ParameterizedTest
  @CsvSource({
    "R2上, 2020H1",
    "R1下, 2019H2",
    "令和２年上半期, 2020H1",
    "令和元年中, 2019",
    "H31, 2019",
    "平成30年12月, 2018-12",
    "2020年, 2020",
    "2020上, 2020H1",
    "2020-02-21～2020-06-30, 2020-02-21~2020-06-30"
  })
  void what_an_officer_types_is_read(String typed, String code) {
    assertThat(PublishedPeriod.read(typed, "").code()).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "上",
        "2020H3",
        "2020-13",
        "2020-02-30~2020-06-30",
        "2020-06-30~2020-02-01",
        "0001-01-01~2020-06-30",
        "R2.6.30",
        "平成99年",
        "1900",
        "2020H1H1",
        "~",
        "年12月",
        "H1.13月"
      })
  void anything_else_is_no_period(String typed) {
    assertThatThrownBy(() -> PublishedPeriod.read(typed, ""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void only_a_span_keeps_words_of_its_own() {
    assertThat(PublishedPeriod.parse("2020-02-21~2020-06-30", "2月下旬～6月末").words())
        .isEqualTo("2月下旬～6月末");
    assertThat(PublishedPeriod.parse("2020H1", "2月下旬～6月末").words()).isEmpty();
  }

  @Test
  void the_same_span_of_last_year_and_the_one_before() {
    PublishedPeriod half = PublishedPeriod.parse("2020H1", "");

    assertThat(half.sameLastYear()).map(PublishedPeriod::code).contains("2019H1");
    assertThat(half.previous()).map(PublishedPeriod::code).contains("2019H2");
    assertThat(PublishedPeriod.parse("2020-01", "").previous())
        .map(PublishedPeriod::code)
        .contains("2019-12");
    assertThat(PublishedPeriod.parse("2020", "").previous()).isEmpty();
    assertThat(PublishedPeriod.parse("~2016-06-30", "").sameLastYear()).isEmpty();
  }
}
