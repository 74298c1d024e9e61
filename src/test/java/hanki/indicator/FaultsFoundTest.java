package hanki.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import hanki.period.EraDate;
import hanki.period.Period;
import hanki.platform.clock.BusinessClock;
import hanki.quantity.Yen;
import hanki.trace.WebAddress;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Edges found by reading hostile and careless input; each failed before it was mended. */
class FaultsFoundTest {

  private static final String GOOD = "2020/08/03 09:37:00,http://a.example/,softbank";

  private static ReportFile rows(String... lines) {
    return new ReadingReportFiles(new BusinessClock())
        .read(
            "x.csv",
            ("date,URL,description\n" + String.join("\n", lines)).getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021-03-01", "2024-01-15"})
  void a_leap_day_without_a_year_lies_in_the_latest_leap_year(LocalDate today) {
    assertThat(EraDate.parse("2/29", today).day()).isEqualTo("2020-02-29");
  }

  @Test
  void every_period_that_is_read_has_a_text() {
    assertThat(IntStream.rangeClosed(1950, 2199))
        .allSatisfy(year -> assertThat(Period.parse("" + year).text()).isNotBlank());
  }

  @ParameterizedTest
  @ValueSource(strings = {"de-DE", "fr-FR", "ar-EG", "hi-IN-u-nu-deva"})
  void the_text_is_the_same_whatever_the_language_of_the_server(String language) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(language));

      assertThat(new Yen(502_000).text()).isEqualTo("50万2,000円");
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00A0", "\u202F"})
  void no_break_spaces_around_an_address_are_removed(String space) {
    assertThat(WebAddress.parse("https://a.example" + space).text())
        .isEqualTo("https://a.example/");
    assertThat(WebAddress.parse(space + "https://a.example").text())
        .isEqualTo("https://a.example/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://a.example。", "https://a.example。/", "https://a.example:０８０/"})
  void an_address_that_is_stored_reads_back_as_itself(String reported) {
    WebAddress stored = WebAddress.parse(reported);

    assertThat(WebAddress.parse(stored.text())).isEqualTo(stored);
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://日本語.example/", "https://a.example?"})
  void no_address_grows_beyond_2000_characters_by_normalising(String start) {
    String longest = start + "x".repeat(2000 - start.length());

    assertThatIllegalArgumentException().isThrownBy(() -> WebAddress.parse(longest));
  }

  @Test
  void no_host_grows_beyond_its_column_by_normalising() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WebAddress.parse("https://" + "日本語.".repeat(60) + "example/"));
  }

  @Test
  void an_address_inside_an_address_is_defanged_too() {
    assertThat(WebAddress.parse("https://a.example/redirect?to=https://b.example/x").defanged())
        .doesNotContain("https://");
  }

  @Test
  void path_and_query_stay_as_they_are() {
    assertThat(WebAddress.parse("http://a.example/x(.)y").text())
        .isEqualTo("http://a.example/x(.)y");
  }

  @Test
  void a_port_that_is_not_the_usual_one_is_not_dropped() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WebAddress.parse("http://a.example:123456/"));
  }

  @Test
  void a_reported_address_fits_its_column() {
    assertThat(rows("2020/08/03,http://a.example/" + "\u200B".repeat(3000) + ",x").rows())
        .allSatisfy(row -> assertThat(row.rawUrl()).hasSizeLessThanOrEqualTo(2000));
  }

  @Test
  void a_quotation_mark_left_open_spoils_its_own_line_only() {
    assertThat(rows(GOOD, "2020/08/03 09:37:00,http://b.example/,\"x", GOOD).rows())
        .extracting(ReportRow::line)
        .containsExactly(2L, 4L);
  }

  @Test
  void a_faulty_row_is_shown_with_at_most_200_characters() {
    assertThat(rows("x".repeat(201)).faults().get(0).content()).hasSizeLessThanOrEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2020/08/03 09:37:00,http://a.example/,softbank ",
        "2020/08/03 09:37,http://a.example/,softbank",
        "2020-08-03 09:37:00,http://a.example/,softbank"
      })
  void two_rows_that_differ_by_one_letter_are_two_reports(String other) {
    assertThat(rows(GOOD, other).rows()).extracting(ReportRow::key).doesNotHaveDuplicates();
  }
}
