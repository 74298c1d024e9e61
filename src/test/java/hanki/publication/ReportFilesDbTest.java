package hanki.publication;

import static org.assertj.core.api.Assertions.assertThat;

import hanki.publication.csv.ReportTablesFile;
import hanki.publication.html.ReportWebPage;
import hanki.publication.json.ReportFigures;
import hanki.publication.pptx.ReportSlides;
import hanki.publication.xlsx.ReportWorkbook;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumData;

/**
 * The files of reports made from records and published series: what a sentence says, a table, a
 * chart and a file for machines say too. They are left in {@code target/publication}; the deck is
 * left as it is published, by {@link hanki.publication.pdf.SeminarOutputsDbTest}.
 */
class ReportFilesDbTest {

  private static final List<ReportRenderer> RENDERERS =
      List.of(
          new ReportSlides(),
          new ReportWorkbook(),
          new ReportTablesFile(),
          new ReportWebPage(),
          new ReportFigures());
  private static final String NUMBERS =
      "declare namespace c='http://schemas.openxmlformats.org/drawingml/2006/chart' "
          + ".//c:val/c:numRef/c:numCache";

  private static ReadyReport deck;
  private static Map<ReportForm, byte[]> files;

  private static ReadyReport report(ReportKind kind) {
    return TestReports.ready(
        TestReports.session(),
        kind,
        kind.isSlides() ? TestReports.R2_FIRST : TestReports.R1_SECOND);
  }

  private static Map<ReportForm, byte[]> files(ReadyReport report) {
    Map<ReportForm, byte[]> made = new HashMap<>();
    for (ReportRenderer renderer : RENDERERS) {
      byte[] file = renderer.render(report);
      made.put(renderer.form(), file);
      if (!report.kind().isSlides()) {
        PublicationFiles.leave(renderer.form().fileName(report), file);
      }
    }
    return made;
  }

  @BeforeAll
  static void make() {
    deck = report(ReportKind.SEMINAR);
    files = files(deck);
  }

  @ParameterizedTest
  @EnumSource(ReportKind.class)
  void every_kind_of_report_has_every_form(ReportKind kind) {
    Map<ReportForm, byte[]> made = files(report(kind));

    OoxmlProof.assertKeepsToTheSchemas(made.get(ReportForm.SLIDES));
    OoxmlProof.assertKeepsToTheSchemas(made.get(ReportForm.WORKBOOK));
    assertThat(made.values()).allSatisfy(file -> assertThat(file).hasSizeGreaterThan(500));
  }

  private static List<String> wordsOfSlides() throws Exception {
    try (XMLSlideShow show = new XMLSlideShow(stream(ReportForm.SLIDES))) {
      return show.getSlides().stream()
          .flatMap(slide -> slide.getShapes().stream())
          .filter(XSLFTextShape.class::isInstance)
          .flatMap(shape -> ((XSLFTextShape) shape).getTextParagraphs().stream())
          .map(paragraph -> paragraph.getText())
          .toList();
    }
  }

  private static ByteArrayInputStream stream(ReportForm form) {
    return new ByteArrayInputStream(files.get(form));
  }

  @Test
  void every_sentence_of_the_deck_stands_on_a_slide_and_on_the_page_as_it_was_written()
      throws Exception {
    List<String> sentences =
        deck.blocks().stream()
            .filter(ReadyBlock.Sentence.class::isInstance)
            .map(block -> ((ReadyBlock.Sentence) block).text())
            .toList();

    assertThat(sentences).hasSizeGreaterThan(6);
    assertThat(wordsOfSlides()).containsAll(sentences);
    assertThat(new String(files.get(ReportForm.WEB_TABLE), StandardCharsets.UTF_8))
        .contains(sentences);
  }

  /** Numbers of every chart by the workbook inside it, which is compared on the way. */
  private static List<List<Double>> chartsOfSlides() throws Exception {
    List<List<Double>> charts = new ArrayList<>();
    try (XMLSlideShow show = new XMLSlideShow(stream(ReportForm.SLIDES))) {
      for (XSLFSlide slide : show.getSlides()) {
        for (POIXMLDocumentPart part : slide.getRelations()) {
          if (part instanceof XSLFChart chart) {
            List<Double> cached = cached(chart.getCTChart());
            assertThat(numbers(chart.getWorkbook().getSheetAt(0))).isEqualTo(cached);
            charts.add(cached);
          }
        }
      }
    }
    return charts;
  }

  private static List<Double> cached(XmlObject chart) {
    List<Double> values = new ArrayList<>();
    for (XmlObject cache : chart.selectPath(NUMBERS)) {
      ((CTNumData) cache).getPtList().forEach(point -> values.add(Double.valueOf(point.getV())));
    }
    return values;
  }

  /** Column after column. */
  private static List<Double> numbers(XSSFSheet sheet) {
    List<Double> values = new ArrayList<>();
    for (int column = 1; column < sheet.getRow(0).getLastCellNum(); column++) {
      for (Row row : sheet) {
        if (row.getRowNum() > 0 && row.getCell(column) != null) {
          values.add(row.getCell(column).getNumericCellValue());
        }
      }
    }
    return values;
  }

  @Test
  void slides_workbook_and_report_draw_the_same_numbers() throws Exception {
    List<List<Double>> expected = new ArrayList<>();
    for (ReadyBlock block : deck.blocks()) {
      if (block instanceof ReadyBlock.Chart chart) {
        expected.add(
            chart.series().stream()
                .flatMap(series -> series.values().stream())
                .filter(Objects::nonNull)
                .map(figure -> figure.value().doubleValue())
                .toList());
      } else if (block instanceof ReadyBlock.Composition whole) {
        expected.add(
            whole.parts().stream().map(part -> part.count().value().doubleValue()).toList());
      }
    }
    List<List<Double>> drawn = new ArrayList<>();
    try (XSSFWorkbook workbook = new XSSFWorkbook(stream(ReportForm.WORKBOOK))) {
      workbook.forEach(
          sheet ->
              ((XSSFSheet) sheet)
                  .createDrawingPatriarch()
                  .getCharts()
                  .forEach(chart -> drawn.add(cached(chart.getCTChart()))));
    }

    assertThat(expected).hasSizeGreaterThan(5);
    assertThat(chartsOfSlides()).isEqualTo(expected);
    assertThat(drawn).isEqualTo(expected);
  }

  @Test
  void the_file_for_machines_holds_the_exact_value_of_every_figure() {
    JsonObject json = Json.createReader(stream(ReportForm.FIGURES)).readObject();
    Map<String, String> values =
        json.getJsonArray("figures").getValuesAs(JsonObject.class).stream()
            .collect(
                Collectors.toMap(
                    figure -> figure.getString("address"),
                    figure -> figure.getJsonNumber("value").bigDecimalValue().toPlainString()));

    assertThat(deck.figures())
        .allSatisfy(
            figure ->
                assertThat(new java.math.BigDecimal(values.get(figure.address())))
                    .isEqualByComparingTo(figure.value()));
  }

  @Test
  void no_slide_is_left_without_a_title_and_none_is_empty() throws Exception {
    try (XMLSlideShow show = new XMLSlideShow(stream(ReportForm.SLIDES))) {
      assertThat(show.getSlides()).hasSizeGreaterThan(35);
      for (XSLFSlide slide : show.getSlides()) {
        assertThat(slide.getPlaceholders()[0].getText()).isNotBlank();
      }
    }
  }
}
