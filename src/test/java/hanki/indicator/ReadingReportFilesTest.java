package hanki.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hanki.indicator.RowFault.Reason;
import hanki.platform.clock.BusinessClock;
import hanki.trace.WebAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rows are made up in the form of JPCERT/CC's lists: {@code date,URL,description}. */
class ReadingReportFilesTest {

  private static final Charset WINDOWS_31J = Charset.forName("windows-31j");
  private static final String HEADER = "date,URL,description\r\n";
  private static final String GOOD = "2020/08/03 09:37:00,http://a.example/,softbank";
  private static final long MEGABYTE = 1024 * 1024;

  /** 15:30 on 31 August in London is half past midnight on 1 September in Japan. */
  private final ReadingReportFiles files =
      new ReadingReportFiles(
          new BusinessClock(Clock.fixed(Instant.parse("2020-08-31T15:30:00Z"), ZoneOffset.UTC)));

  private ReportFile read(byte[] content) {
    return files.read("202008.csv", content);
  }

  private ReportFile read(String content) {
    return read(content.getBytes(StandardCharsets.UTF_8));
  }

  private ReportFile readRows(String... lines) {
    return read(HEADER + String.join("\r\n", lines));
  }

  private Reason faultOf(String line) {
    ReportFile file = readRows(line);
    assertThat(file.rows()).as("good rows of %s", line).isEmpty();
    assertThat(file.faults()).hasSize(1);
    return file.faults().get(0).reason();
  }

  @Test
  void a_row_is_a_moment_an_address_and_a_brand() {
    ReportRow row = readRows("2020/08/03 09:37:05,HTTP://A.example, softbank ").rows().get(0);

    assertThat(row.line()).isEqualTo(2);
    assertThat(row.reportedAt()).isEqualTo(LocalDateTime.of(2020, 8, 3, 9, 37, 5));
    assertThat(row.rawUrl()).isEqualTo("HTTP://A.example");
    assertThat(row.url()).isEqualTo(WebAddress.parse("http://a.example/"));
    assertThat(row.brand()).isEqualTo("softbank");
    assertThat(row.ordinal()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "2020/08/03 09:37:00, 2020-08-03T09:37",
    "2020/8/3 9:37, 2020-08-03T09:37",
    "2020-08-03T09:37:00, 2020-08-03T09:37",
    "2020/08/03, 2020-08-03T00:00"
  })
  void a_moment_is_read_with_or_without_seconds_and_time(String typed, LocalDateTime moment) {
    assertThat(readRows(typed + ",http://a.example/,x").rows())
        .extracting(ReportRow::reportedAt)
        .containsExactly(moment);
  }

  // JPCERT/CC 201910.csv has addresses with commas, in quotation marks.
  @Test
  void a_field_in_quotation_marks_may_hold_commas_and_quotation_marks() {
    ReportRow row =
        readRows("2019/10/03 11:55:00,\"http://a.example/special/,v/\",\"One \"\"Drive\"\"\"")
            .rows()
            .get(0);

    assertThat(row.rawUrl()).isEqualTo("http://a.example/special/,v/");
    assertThat(row.brand()).isEqualTo("One \"Drive\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"date,URL,description", "DATE,url,Description", " date , URL , description "})
  void a_header_names_the_three_columns_in_any_case(String header) {
    assertThat(read(header + "\n" + GOOD).rows()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "date,URL",
        "date,URL,description,",
        "URL,date,description",
        "日付,URL,説明",
        "date;URL;description",
        "\"date,URL,description",
        GOOD
      })
  void a_first_line_that_names_other_columns_is_refused(String header) {
    assertThatExceptionOfType(HeaderMissing.class).isThrownBy(() -> read(header + "\n" + GOOD));
  }

  @Test
  void an_empty_file_has_no_header() {
    assertThatExceptionOfType(HeaderMissing.class).isThrownBy(() -> read(new byte[0]));
  }

  @Test
  void a_very_long_first_line_is_cut_in_the_refusal() {
    assertThatExceptionOfType(HeaderMissing.class)
        .isThrownBy(() -> read("x".repeat(1_000_000)))
        .satisfies(
            refused ->
                assertThat(refused.arguments())
                    .containsExactly("202008.csv", "x".repeat(80) + "…"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"date,URL,description", HEADER, HEADER + "\r\n  \r\n\r\n"})
  void a_header_with_nothing_below_is_refused(String content) {
    assertThatExceptionOfType(NoRows.class).isThrownBy(() -> read(content));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        HEADER + "2020/08/03,http://a.example/,soft\0bank",
        "\0",
        "%PDF-1.7\n" + HEADER + GOOD,
        "PK\u0003\u0004rest of a workbook",
        "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR"
      })
  void bytes_that_no_table_has_are_refused(String content) {
    assertThatExceptionOfType(NotATable.class)
        .isThrownBy(() -> read(content.getBytes(StandardCharsets.ISO_8859_1)));
  }

  @Test
  void a_table_in_utf_16_is_refused() {
    assertThatExceptionOfType(NotATable.class)
        .isThrownBy(() -> read((HEADER + GOOD).getBytes(StandardCharsets.UTF_16)));
  }

  @Test
  void utf_8_is_read_with_and_without_bom() {
    String content = HEADER + "2020/08/03 10:11:00,https://a.example/,三菱ＵＦＪ①髙～㈱😀";

    ReportFile without = read(content);
    ReportFile with = read("\uFEFF" + content);

    assertThat(without.charset()).isEqualTo("UTF-8");
    assertThat(with.charset()).isEqualTo("UTF-8");
    assertThat(with.rows()).isEqualTo(without.rows());
    assertThat(with.rows().get(0).brand()).isEqualTo("三菱ＵＦＪ①髙～㈱😀");
  }

  // ①, 髙, ～ and ㈱ are Windows-31J and not Shift_JIS as Java understands it.
  @Test
  void windows_31j_is_read_with_the_characters_of_the_vendor() {
    ReportFile file = read((HEADER + "2020/08/03,https://a.example/,①髙～㈱ｱ表").getBytes(WINDOWS_31J));

    assertThat(file.charset()).isEqualToIgnoringCase("Windows-31J");
    assertThat(file.rows().get(0).brand()).isEqualTo("①髙～㈱ｱ表");
  }

  @Test
  void a_file_has_the_same_keys_in_either_encoding() {
    String content = HEADER + "2020/08/03,https://a.example/,髙島屋";

    assertThat(read(content.getBytes(WINDOWS_31J)).rows())
        .extracting(ReportRow::key)
        .containsExactly(read(content).rows().get(0).key());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\n", "\r"})
  void lines_end_in_any_of_the_three_ways(String end) {
    ReportFile file =
        read("date,URL,description" + end + GOOD + end + GOOD.replace("a.", "b.") + end);

    assertThat(file.faults()).isEmpty();
    assertThat(file.rows()).extracting(ReportRow::line).containsExactly(2L, 3L);
  }

  @Test
  void blank_lines_are_skipped_and_counted() {
    ReportFile file = readRows("", GOOD, "   ", "\u3000", GOOD, "");

    assertThat(file.faults()).isEmpty();
    assertThat(file.rows()).extracting(ReportRow::line).containsExactly(3L, 6L);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"2020/08/03 09:37:00,http://b.example/,x",
        "2020/08/03 09:37:00,\"http://b.example/,x"
      })
  void a_quotation_mark_left_open_spoils_its_own_line_only(String broken) {
    ReportFile file = readRows(GOOD, broken, GOOD);

    assertThat(file.rows()).extracting(ReportRow::line).containsExactly(2L, 4L);
    assertThat(file.faults()).extracting(RowFault::line).containsExactly(3L);
    assertThat(file.faults()).extracting(RowFault::content).containsExactly(broken);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"x", "2020/08/03,http://a.example/", "2020/08/03,http://a.example/,x,", ",,,"})
  void a_row_needs_three_fields(String line) {
    assertThat(faultOf(line)).isEqualTo(Reason.FIELD_COUNT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "3 August",
        "2020/02/30 10:00",
        "2020/13/01",
        "2020/08/03 24:00",
        "2020/08/03 10:60",
        "20/08/03",
        "2020/08/03 10",
        "2020/08/03 10:00:00 JST"
      })
  void a_row_needs_a_moment_that_exists(String moment) {
    assertThat(faultOf(moment + ",http://a.example/,x")).isEqualTo(Reason.NO_DATE);
  }

  @Test
  void a_report_of_tomorrow_in_Japan_is_a_fault() {
    assertThat(faultOf("2020/09/02 00:00:00,http://a.example/,x")).isEqualTo(Reason.FUTURE_DATE);
    assertThat(readRows("2020/09/01 23:59:59,http://a.example/,x").rows()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "foo", "javascript:alert(1)", "ftp://a.example/", "http://"})
  void a_row_needs_an_address(String url) {
    assertThat(faultOf("2020/08/03," + url + ",x")).isEqualTo(Reason.NO_URL);
  }

  @Test
  void a_row_needs_a_brand() {
    assertThat(faultOf("2020/08/03,http://a.example/,")).isEqualTo(Reason.NO_BRAND);
    assertThat(faultOf("2020/08/03,http://a.example/, \u3000")).isEqualTo(Reason.NO_BRAND);
  }

  @Test
  void a_brand_has_at_most_200_characters() {
    String start = "2020/08/03,http://a.example/,";

    assertThat(readRows(start + "あ".repeat(200)).rows()).hasSize(1);
    assertThat(faultOf(start + "あ".repeat(201))).isEqualTo(Reason.BRAND_TOO_LONG);
  }

  @Test
  void each_faulty_row_is_named_with_its_line() {
    ReportFile file =
        readRows(
            "x",
            "never,http://a.example/,x",
            "2021/08/03,http://a.example/,x",
            GOOD,
            "2020/08/03,foo,x",
            "",
            "2020/08/03,http://a.example/,",
            "2020/08/03,http://a.example/," + "x".repeat(201));

    assertThat(file.faults()).extracting(RowFault::line).containsExactly(2L, 3L, 4L, 6L, 8L, 9L);
    assertThat(file.faults()).extracting(RowFault::reason).containsExactly(Reason.values());
    assertThat(file.rows()).extracting(ReportRow::line).containsExactly(5L);
  }

  @Test
  void a_long_faulty_row_is_shown_by_its_beginning() {
    assertThat(readRows("x".repeat(200)).faults().get(0).content()).isEqualTo("x".repeat(200));
    assertThat(readRows("x".repeat(10_000)).faults().get(0).content())
        .startsWith("x".repeat(150))
        .endsWith("…")
        .hasSizeLessThan(250);
  }

  @Test
  void a_file_of_faults_only_is_still_a_file() {
    ReportFile file = readRows("x", "y");

    assertThat(file.rows()).isEmpty();
    assertThat(file.faults()).hasSize(2);
  }

  @Test
  void two_rows_that_are_the_same_are_two_reports() {
    ReportFile file = readRows(GOOD, "2020/08/03,http://b.example/,x", GOOD);

    assertThat(file.rows()).extracting(ReportRow::ordinal).containsExactly(0, 0, 1);
    assertThat(file.rows()).extracting(ReportRow::key).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2020/08/03 09:37:00,http://a.example/,Softbank",
        "2020/08/03 09:37:00,http://A.example/,softbank",
        "2020/08/03 09:37:01,http://a.example/,softbank"
      })
  void two_rows_that_differ_by_one_letter_are_two_reports(String other) {
    assertThat(readRows(GOOD, other).rows())
        .extracting(ReportRow::key)
        .hasSize(2)
        .doesNotHaveDuplicates();
  }

  @Test
  void the_same_file_read_twice_has_the_same_keys() {
    ReportFile first = readRows(GOOD, GOOD, "2020/08/03,http://b.example/,x");
    ReportFile second = readRows(GOOD, GOOD, "2020/08/03,http://b.example/,x");

    assertThat(second.hash()).isEqualTo(first.hash());
    assertThat(second.rows())
        .extracting(ReportRow::key)
        .containsExactlyElementsOf(first.rows().stream().map(ReportRow::key).toList());
  }

  @Test
  void a_key_does_not_depend_on_the_rows_around_it() {
    assertThat(readRows("2020/08/01,http://b.example/,x", "broken", GOOD).rows().get(1).key())
        .isEqualTo(readRows(GOOD).rows().get(0).key());
  }

  @Test
  void the_hash_of_a_file_changes_with_any_byte() {
    assertThat(readRows(GOOD).hash()).isNotEqualTo(readRows(GOOD, "").hash());
  }

  // hanki.import.megabytes in config/hanki.properties is 20.
  @Test
  void a_file_above_the_setting_is_refused_by_its_size() {
    assertThatCode(() -> files.checkSize("small.csv", MEGABYTE)).doesNotThrowAnyException();
    assertThatCode(() -> files.checkSize("edge.csv", 20 * MEGABYTE)).doesNotThrowAnyException();
    assertThatExceptionOfType(FileTooLarge.class)
        .isThrownBy(() -> files.checkSize("above.csv", 20 * MEGABYTE + 1))
        .satisfies(
            refused -> assertThat(refused.arguments()).containsExactly("above.csv", 21L, 20));
    assertThatExceptionOfType(FileTooLarge.class)
        .isThrownBy(() -> files.checkSize("large.csv", 100 * MEGABYTE));
  }
}
