package hanki.publication.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import hanki.publication.ADeck;
import hanki.publication.OoxmlProof;
import hanki.publication.PublicationFiles;
import hanki.publication.ReadyFigure;
import hanki.publication.ReadyReport;
import hanki.publication.ReportTable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;

class ReportWorkbookTest {

  private static final ReadyReport REPORT = ADeck.seminar();
  private static byte[] file;
  private static XSSFWorkbook workbook;

  @BeforeAll
  static void make() throws IOException {
    file = new ReportWorkbook().render(REPORT);
    PublicationFiles.leave("sample-deck.xlsx", file);
    workbook = new XSSFWorkbook(new ByteArrayInputStream(file));
  }

  @AfterAll
  static void close() throws IOException {
    workbook.close();
  }

  private static XSSFSheet sheet(String title) {
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      if (workbook.getSheetName(i).endsWith(title)) {
        return workbook.getSheetAt(i);
      }
    }
    throw new AssertionError("no sheet " + title);
  }

  private static Row row(XSSFSheet sheet, String name) {
    for (Row row : sheet) {
      if (row.getCell(0) != null
          && row.getCell(0).getCellType() == CellType.STRING
          && row.getCell(0).getStringCellValue().equals(name)) {
        return row;
      }
    }
    throw new AssertionError("no row " + name);
  }

  @Test
  void every_part_keeps_to_the_schemas_of_the_format() {
    OoxmlProof.assertKeepsToTheSchemas(file);
  }

  @Test
  void every_table_and_chart_has_a_sheet_between_the_contents_and_the_list_of_numbers() {
    assertThat(workbook.getNumberOfSheets()).isEqualTo(ReportTable.all(REPORT).size() + 2);
    assertThat(workbook.getSheetName(0)).isEqualTo("目次");
    assertThat(row(workbook.getSheetAt(0), "1").getCell(0).getHyperlink().getAddress())
        .isEqualTo("'" + workbook.getSheetName(1) + "'!A1");
  }

  @Test
  void a_sheet_prints_period_vintage_rule_and_fingerprint_above_its_numbers() {
    XSSFSheet sheet = sheet("検挙及び相談の対比");

    assertThat(row(sheet, "対象期間").getCell(1).getStringCellValue()).isEqualTo("令和２年上半期");
    assertThat(row(sheet, "公表版").getCell(1).getStringCellValue()).isEqualTo("暫定値");
    assertThat(row(sheet, "計数日時").getCell(1).getStringCellValue()).isEqualTo("2021-02-10 10:05");
    assertThat(row(sheet, "計数規則・出典").getCell(1).getStringCellValue())
        .contains("検挙した日の属する期に", "規則の版 2");
    assertThat(row(sheet, "指紋（SHA-256）").getCell(1).getStringCellValue())
        .isEqualTo(REPORT.fingerprint());
  }

  @Test
  void numbers_are_numbers_and_differences_carry_their_sign() {
    Row row = row(sheet("検挙及び相談の対比"), "検挙");

    assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(386);
    assertThat(row.getCell(3).getNumericCellValue()).isEqualTo(-26);
    assertThat(row.getCell(3).getCellStyle().getDataFormatString()).contains("\"－\"#,##0");
  }

  @Test
  void a_total_is_a_formula_only_where_the_rows_really_add_up() {
    Row total = row(sheet("報告件数の内訳"), "計");

    assertThat(total.getCell(1).getCellType()).isEqualTo(CellType.FORMULA);
    assertThat(total.getCell(1).getNumericCellValue()).isEqualTo(608);
    assertThat(
            workbook
                .getCreationHelper()
                .createFormulaEvaluator()
                .evaluate(total.getCell(1))
                .getNumberValue())
        .isEqualTo(608);
    ReadyReport overlapping = ADeck.aDeck().with(ADeck.overlappingTable()).ready();
    try (XSSFWorkbook other =
        new XSSFWorkbook(new ByteArrayInputStream(new ReportWorkbook().render(overlapping)))) {
      Cell cell = row(other.getSheetAt(1), "計").getCell(1);
      assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
      assertThat(cell.getNumericCellValue()).isEqualTo(386);
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  @Test
  void a_chart_follows_the_cells_of_its_sheet_and_shows_their_numbers() {
    XSSFSheet sheet = sheet("サイバー犯罪の検挙件数の推移（上半期）");
    CTNumDataSource values =
        sheet
            .getDrawingPatriarch()
            .getCharts()
            .get(0)
            .getCTChart()
            .getPlotArea()
            .getBarChartArray(0)
            .getSerArray(0)
            .getVal();

    assertThat(values.getNumRef().getF()).contains("サイバー犯罪の検挙件数の推移").contains("$B$");
    assertThat(values.getNumRef().getNumCache().getPtList().stream().map(p -> p.getV()))
        .containsExactly("3689.0", "4280.0", "4209.0", "4183.0", "4243.0", "4361.0");
    assertThat(row(sheet, "Ｒ２上").getCell(1).getNumericCellValue()).isEqualTo(4361);
  }

  @Test
  void the_last_sheet_lists_every_number_with_its_address_and_source() {
    XSSFSheet sheet = sheet("数値の一覧");
    List<String> addresses = new ArrayList<>();
    for (Row row : sheet) {
      addresses.add(row.getCell(5).getStringCellValue());
    }

    assertThat(addresses.subList(1, addresses.size()))
        .isEqualTo(REPORT.figures().stream().map(ReadyFigure::address).toList());
  }

  @Test
  void nothing_that_was_typed_becomes_a_formula() throws IOException {
    ReadyReport dangerous =
        ADeck.aDeck().with(ADeck.longTable("=HYPERLINK(\"http://example.test\")")).ready();

    try (XSSFWorkbook made =
        new XSSFWorkbook(new ByteArrayInputStream(new ReportWorkbook().render(dangerous)))) {
      made.forEach(
          each ->
              each.forEach(
                  row ->
                      row.forEach(
                          cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA))));
    }
  }
}
