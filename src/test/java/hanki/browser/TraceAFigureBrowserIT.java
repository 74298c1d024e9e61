package hanki.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import hanki.browser.pages.FigurePage;
import hanki.browser.pages.HalfYearPage;
import hanki.browser.pages.HomePage;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TraceAFigureBrowserIT {

  @RegisterExtension private final RunningHanki hanki = new RunningHanki();

  /** The deck of Miyagi police: 検挙３８６件（前年比－２６件）, 相談２２９２件（前年比＋２９０件）. */
  @Test
  void cleared_cases_and_consultations_of_Reiwa_1_are_those_of_the_deck() {
    HomePage home = hanki.signedInAs("C-001");

    assertThat(home.halfYear("period=2019&measure=clearance.cases").sentence())
        .isEqualTo("令和元年の検挙件数は、386件（前年比－26件、－6.3％）");
    assertThat(home.halfYear("period=2019&measure=consultation.received").sentence())
        .isEqualTo("令和元年の相談受理件数は、2,292件（前年比＋290件、＋14.5％）");
  }

  @Test
  void a_number_opens_onto_exactly_the_records_that_make_it() {
    HalfYearPage table =
        hanki.signedInAs("B-001").halfYear("period=2019H2&measure=clearance.cases");
    long value = table.value();

    FigurePage figure = table.follow();

    assertThat(figure.value()).isEqualTo(value);
    assertThat(figure.proof()).isEqualTo("検算 一致");
    assertThat(figure.sumOfAllRows()).isEqualTo(value);
  }

  @Test
  void every_number_of_the_table_agrees_with_its_records() {
    HomePage home = hanki.signedInAs("B-001");
    for (String by : List.of("category", "reporting", "station", "theme")) {
      List<String> addresses =
          home.halfYear("period=2019H1&measure=consultation.received&by=" + by)
              .addressesOfAllFigures();
      assertThat(addresses).hasSizeGreaterThan(10);
      for (String address : addresses.subList(0, 8)) {
        home.open(address);
        assertThat(new FigurePage(home.page()).proof()).as(address).isEqualTo("検算 一致");
      }
    }
  }

  @Test
  void the_same_number_is_shown_to_every_reader_and_the_list_only_to_those_who_may() {
    HalfYearPage analyst =
        hanki.signedInAs("B-001").halfYear("period=2019H1&measure=consultation.received");
    HalfYearPage officer =
        hanki.signedInAs("A-001").halfYear("period=2019H1&measure=consultation.received");

    assertThat(officer.value()).isEqualTo(analyst.value());
    FigurePage all = analyst.follow();
    assertThat(all.visible()).matches("1,083件中1,083件を表示できます。");
    FigurePage own = officer.follow();
    assertThat(own.visible()).startsWith("1,083件中").isNotEqualTo(all.visible());
    assertThat(own.records()).contains("閲覧の権限がありません");
    assertThat(own.sumOfRows()).isEqualTo(50);
  }

  @Test
  void differences_and_rates_stand_beside_the_numbers() {
    HalfYearPage table =
        hanki.signedInAs("C-001").halfYear("period=2019H1&measure=consultation.received");

    assertThat(table.overview("相談受理件数"))
        .containsExactly("1,083", "968", "＋115", "＋11.9%", "1,034", "＋49", "＋4.7%");
  }

  @Test
  void the_workbook_holds_the_numbers_of_the_page_with_filter_rule_and_time_of_counting()
      throws IOException {
    HalfYearPage table =
        hanki
            .signedInAs("B-001")
            .halfYear("period=2019H1&measure=consultation.received&by=station");
    List<String> row = table.row("仙台中央");

    Download download = table.takeAway();

    try (InputStream bytes = download.createReadStream();
        XSSFWorkbook workbook = new XSSFWorkbook(bytes)) {
      String all = text(workbook);
      assertThat(all)
          .contains("令和元年（2019年）1月1日～6月30日", "署", "種別が「相談」の受理1件を1件と数える")
          .contains("計数の日時（日本時間）", "B-001", "consultation.received/2019H1/station/miyagi-01");
      Row sendaiChuo = find(workbook, "仙台中央");
      assertThat(new DataFormatter().formatCellValue(sendaiChuo.getCell(1))).isEqualTo(row.get(0));
      assertThat((long) sendaiChuo.getCell(3).getNumericCellValue())
          .isEqualTo(
              (long) sendaiChuo.getCell(1).getNumericCellValue()
                  - (long) sendaiChuo.getCell(2).getNumericCellValue());
      assertThat(formulas(workbook)).isEmpty();
      assertThat(workbook.getSheetAt(2).getDrawingPatriarch().getCharts()).hasSize(1);
      assertThat(
              workbook
                  .getSheetAt(2)
                  .getDrawingPatriarch()
                  .getCharts()
                  .get(0)
                  .getCTChartSpace()
                  .validate())
          .as("the chart is valid against the schema")
          .isTrue();
    }
  }

  private static String text(XSSFWorkbook workbook) {
    StringBuilder text = new StringBuilder();
    workbook.forEach(
        sheet -> sheet.forEach(row -> row.forEach(cell -> text.append(cell).append('\n'))));
    return text.toString();
  }

  private static Row find(XSSFWorkbook workbook, String name) {
    for (Row row : workbook.getSheetAt(1)) {
      if (row.getCell(0) != null && row.getCell(0).toString().equals(name)) {
        return row;
      }
    }
    throw new AssertionError("no row " + name);
  }

  private static List<String> formulas(XSSFWorkbook workbook) {
    List<String> found = new ArrayList<>();
    workbook.forEach(
        sheet ->
            sheet.forEach(
                row ->
                    row.forEach(
                        cell -> {
                          if (cell.getCellType() == CellType.FORMULA) {
                            found.add(address(cell));
                          }
                        })));
    return found;
  }

  private static String address(Cell cell) {
    return cell.getAddress().toString();
  }
}
