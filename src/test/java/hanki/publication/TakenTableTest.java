package hanki.publication;

import static org.assertj.core.api.Assertions.assertThat;

import hanki.period.Half;
import hanki.period.HalfYear;
import hanki.period.Period;
import hanki.platform.Label;
import hanki.platform.web.Texts;
import hanki.platform.web.Words;
import hanki.publication.csv.FigureTableFile;
import hanki.publication.xlsx.FigureTableWorkbook;
import hanki.statistics.BreakNotes;
import hanki.statistics.Breakdown;
import hanki.statistics.Columns;
import hanki.statistics.CountingRule;
import hanki.statistics.Figure;
import hanki.statistics.FigureAddress;
import hanki.statistics.FigureBook;
import hanki.statistics.FigureTable;
import hanki.statistics.GapNotes;
import hanki.statistics.Measure;
import hanki.statistics.Question;
import hanki.statistics.Split;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What is taken away holds the numbers, what was asked, the rule and the time. */
class TakenTableTest {

  private static final Label DAY = new Label("受理日", "Day received");
  private static final Measure MEASURE =
      new Measure(
          "fakesite.reported",
          new Label("偽サイト報告件数", "Reports"),
          new Label("報告", "Reports"),
          new Label("件", "reports"),
          new CountingRule(
              new Label("報告1行を1件と数える。", "One row is one."),
              DAY,
              new Label("なし", "None"),
              3,
              LocalDate.of(2019, 1, 1),
              DAY),
          List.of(Breakdown.BRAND));
  private static final Period HALF = new HalfYear(2019, Half.FIRST);

  /** Outside of a page there is no Faces to ask for the language. */
  private final Texts texts =
      new Texts() {
        @Override
        public Locale locale() {
          return Locale.JAPANESE;
        }
      };

  private final Words words = new Words(texts);
  private final TableWords tableWords =
      new TableWords(
          texts,
          words,
          new BreakNotes(texts, words),
          new GapNotes(List.of(), texts, words),
          new FigureBook(List.of(), null));

  private static FigureTable.Line line(String name, Split split, String code, long... values) {
    Period[] periods = {HALF.previous(), HALF};
    return new FigureTable.Line(
        new Label(name, name),
        null,
        List.of(
            new Figure(new FigureAddress(MEASURE.code(), periods[0], split, code), values[0]),
            new Figure(new FigureAddress(MEASURE.code(), periods[1], split, code), values[1])),
        null);
  }

  private static TakenTable taken(String brand, boolean western) {
    Split brands = Split.recorded(Breakdown.BRAND);
    Question question = new Question(MEASURE.code(), brands, Columns.periods(HALF, 2), List.of());
    return new TakenTable(
        new FigureTable(
            question,
            MEASURE,
            List.of(
                new FigureTable.Column(HALF.previous(), null), new FigureTable.Column(HALF, null)),
            List.of(line(brand, brands, brand, 1_083, 7)),
            line("計", Split.recorded(Breakdown.NONE), "-", 1_083, 7),
            List.of()),
        null,
        western,
        Instant.parse("2020-02-10T00:05:00Z"),
        "B-001");
  }

  private String csv(TakenTable taken) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new FigureTableFile(tableWords).write(taken, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private XSSFSheet sheet(TakenTable taken) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new FigureTableWorkbook(tableWords, texts).write(taken, out);
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      return workbook.getSheetAt(0);
    }
  }

  @Test
  void a_text_file_begins_with_its_mark_and_ends_lines_as_Excel_does() throws IOException {
    String file = csv(taken("架空銀行", false));

    assertThat(file).startsWith("\uFEFF").contains("\r\n").doesNotContain("\n\n");
    assertThat(file.replace("\r\n", "")).doesNotContain("\n", "\r");
  }

  @Test
  void the_file_says_what_was_asked_under_which_rule_and_when_it_was_counted() throws IOException {
    assertThat(csv(taken("架空銀行", false)))
        .contains("偽サイト報告件数（件）", "報告1行を1件と数える。", "規則の版,3", "2020-02-10 09:05", "B-001")
        .contains("ブランド,H30下,R1上\r\n", "架空銀行,1083,7\r\n", "計,1083,7\r\n");
  }

  @Test
  void years_are_western_where_that_was_asked_for() throws IOException {
    assertThat(csv(taken("架空銀行", true))).contains("ブランド,2018 H2,2019 H1");
  }

  @Test
  void a_name_that_is_a_formula_stays_a_text_in_both() throws IOException {
    String dangerous = "=HYPERLINK(\"http://example.test\")";

    assertThat(csv(taken(dangerous, false))).contains("\"'=HYPERLINK(\"\"http");
    sheet(taken(dangerous, false))
        .forEach(
            row ->
                row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA)));
  }

  @Test
  void the_workbook_holds_numbers_as_numbers_with_the_address_of_the_last() throws IOException {
    XSSFSheet sheet = sheet(taken("架空銀行", false));
    Row row = find(sheet, "架空銀行");

    assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(1_083);
    assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(7);
    assertThat(row.getCell(3).getStringCellValue())
        .isEqualTo("fakesite.reported/2019H1/brand/架空銀行");
    assertThat(find(sheet, "計数の日時（日本時間）").getCell(1).getStringCellValue())
        .isEqualTo("2020-02-10 09:05");
  }

  private static Row find(XSSFSheet sheet, String name) {
    for (Row row : sheet) {
      if (row.getCell(0) != null && row.getCell(0).getStringCellValue().equals(name)) {
        return row;
      }
    }
    throw new AssertionError("no row " + name);
  }
}
