package hanki.publication.pptx;

import static hanki.publication.ADeck.aDeck;
import static org.assertj.core.api.Assertions.assertThat;

import hanki.publication.ADeck;
import hanki.publication.OoxmlProof;
import hanki.publication.PublicationFiles;
import hanki.publication.ReadyBlock;
import hanki.publication.ReadyReport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.presentationml.x2006.main.CTConnector;

class ReportSlidesTest {

  private static final ReadyReport REPORT = ADeck.seminar();
  private static byte[] deck;
  private static XMLSlideShow show;

  @BeforeAll
  static void make() throws IOException {
    deck = new ReportSlides().render(REPORT);
    PublicationFiles.leave("sample-deck.pptx", deck);
    show = new XMLSlideShow(new ByteArrayInputStream(deck));
  }

  @AfterAll
  static void close() throws IOException {
    show.close();
  }

  private static String words(XSLFSlide slide) {
    return slide.getShapes().stream()
        .filter(XSLFTextShape.class::isInstance)
        .map(shape -> ((XSLFTextShape) shape).getText())
        .collect(Collectors.joining("\n"));
  }

  private static XSLFSlide slide(String title) {
    return show.getSlides().stream()
        .filter(slide -> slide.getTitle() != null && slide.getTitle().startsWith(title))
        .findFirst()
        .orElseThrow();
  }

  private static XSLFChart chart(XSLFSlide slide) {
    return slide.getRelations().stream()
        .filter(XSLFChart.class::isInstance)
        .map(XSLFChart.class::cast)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void every_part_keeps_to_the_schemas_of_the_format() {
    OoxmlProof.assertKeepsToTheSchemas(deck);
  }

  @Test
  void every_slide_has_its_title_where_an_outline_looks_for_it() {
    assertThat(show.getPageSize().getWidth() / show.getPageSize().getHeight()).isEqualTo(16.0 / 9);
    assertThat(show.getSlides()).allSatisfy(slide -> assertThat(title(slide)).isNotBlank());
    assertThat(title(show.getSlides().get(0)).replaceAll("\\s", "")).isEqualTo(REPORT.title());
  }

  private static String title(XSLFSlide slide) {
    return Arrays.stream(slide.getPlaceholders())
        .filter(
            words ->
                words.getTextType() == Placeholder.TITLE
                    || words.getTextType() == Placeholder.CENTERED_TITLE)
        .map(XSLFTextShape::getText)
        .collect(Collectors.joining());
  }

  @Test
  void sentences_stand_as_they_were_written_and_charts_hold_their_numbers() {
    XSLFSlide slide = slide("サイバー犯罪の情勢等（全国）");

    assertThat(words(slide)).contains("本年上半期の検挙件数は、4,361件と、前年同期と同水準となった。");
    assertThat(cached(chart(slide))).containsExactly(3689., 4280., 4209., 4183., 4243., 4361.);
    assertThat(words(slide("サイバー攻撃の情勢等"))).contains("６，２１８．１件と増加傾向");
    assertThat(cached(chart(slide("サイバー攻撃の情勢等")))).endsWith(6218.1);
  }

  private static List<Double> cached(XSLFChart chart) {
    CTPlotArea area = chart.getCTChart().getPlotArea();
    CTBarSer bars = area.getBarChartArray(0).getSerArray(0);
    return numbers(bars.getVal().getNumRef().getNumCache());
  }

  private static List<Double> numbers(CTNumData cache) {
    return cache.getPtList().stream().map(point -> Double.valueOf(point.getV())).toList();
  }

  @Test
  void the_workbook_inside_a_chart_holds_what_the_chart_shows() throws Exception {
    int compared = 0;
    for (XSLFSlide slide : show.getSlides()) {
      for (POIXMLDocumentPart part : slide.getRelations()) {
        if (part instanceof XSLFChart chart
            && chart.getCTChart().getPlotArea().sizeOfBarChartArray() > 0) {
          compared++;
          assertThat(column(chart.getWorkbook().getSheetAt(0), 1)).isEqualTo(cached(chart));
        }
      }
    }
    assertThat(compared).isEqualTo(4);
  }

  private static List<Double> column(XSSFSheet sheet, int column) {
    List<Double> values = new ArrayList<>();
    for (Row row : sheet) {
      if (row.getRowNum() > 0 && row.getCell(column) != null) {
        values.add(row.getCell(column).getNumericCellValue());
      }
    }
    return values;
  }

  @Test
  void a_value_that_nobody_knows_is_a_gap_and_not_a_zero() {
    CTNumData line =
        chart(slide("サイバー犯罪の検挙及び相談受理状況"))
            .getCTChart()
            .getPlotArea()
            .getLineChartArray(0)
            .getSerArray(0)
            .getVal()
            .getNumRef()
            .getNumCache();

    assertThat(line.getPtCount().getVal()).isEqualTo(5);
    assertThat(numbers(line)).containsExactly(1597., 1917., 2002., 2292.);
  }

  @Test
  void a_table_is_a_table_and_its_cells_say_what_the_sentence_says() {
    XSLFTable table =
        (XSLFTable)
            slide("サイバー犯罪の検挙及び相談受理状況").getShapes().stream()
                .filter(XSLFTable.class::isInstance)
                .findFirst()
                .orElseThrow();

    assertThat(IntStream.range(0, 4).mapToObj(i -> table.getCell(1, i).getText()))
        .containsExactly("検挙", "４１２", "３８６", "－２６");
    assertThat(words(slide("サイバー犯罪の検挙及び相談受理状況"))).contains("検挙３８６件（前年比－２６件）");
  }

  @Test
  void nothing_on_a_slide_overlaps_and_nothing_leaves_it() {
    for (ReadyReport report : List.of(REPORT, crowded())) {
      for (List<TileLayout.Placed> slide : layouts(report)) {
        for (int i = 0; i < slide.size(); i++) {
          Place place = slide.get(i).place();
          assertThat(place.bottom()).isLessThanOrEqualTo(SlideDeck.CONTENTS.bottom() + 0.01);
          assertThat(place.right()).isLessThanOrEqualTo(SlideDeck.CONTENTS.right() + 0.01);
          assertThat(slide.get(i).tile().height(place.width(), slide.get(i).size()))
              .isLessThanOrEqualTo(place.height() + 0.01);
          for (int j = i + 1; j < slide.size(); j++) {
            assertThat(place.overlaps(slide.get(j).place())).isFalse();
          }
        }
      }
    }
  }

  private static List<List<TileLayout.Placed>> layouts(ReadyReport report) {
    List<List<TileLayout.Placed>> slides = new ArrayList<>();
    List<Tile> tiles = new ArrayList<>();
    for (ReadyBlock block : report.blocks()) {
      if (block instanceof ReadyBlock.Title) {
        slides.addAll(new TileLayout(SlideDeck.CONTENTS).slides(tiles));
        tiles.clear();
      }
      BlockTiles.of(block, "").ifPresent(tiles::add);
    }
    slides.addAll(new TileLayout(SlideDeck.CONTENTS).slides(tiles));
    return slides;
  }

  /** One title over everything there is, three times: far more than fits on a slide. */
  private static ReadyReport crowded() {
    List<ReadyBlock> all = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      REPORT.blocks().stream()
          .filter(each -> !(each instanceof ReadyBlock.Title))
          .forEach(all::add);
    }
    return aDeck().with(all.toArray(ReadyBlock[]::new)).ready();
  }

  @Test
  void what_does_not_fit_continues_on_a_further_slide_that_says_so() throws IOException {
    String[] rows = IntStream.range(0, 60).mapToObj(i -> "区分" + i).toArray(String[]::new);
    ReadyReport report = aDeck().with(ADeck.longTable(rows)).ready();

    try (XMLSlideShow made =
        new XMLSlideShow(new ByteArrayInputStream(new ReportSlides().render(report)))) {
      List<String> labels = new ArrayList<>();
      for (XSLFSlide slide : made.getSlides()) {
        for (XSLFShape shape : slide.getShapes()) {
          if (shape instanceof XSLFTable table) {
            assertThat(table.getCell(0, 0).getText()).isEqualTo("区分");
            IntStream.range(1, table.getNumberOfRows())
                .forEach(row -> labels.add(table.getCell(row, 0).getText()));
          }
        }
      }
      assertThat(labels).containsExactly(rows);
      assertThat(made.getSlides().size()).isGreaterThan(2);
      assertThat(made.getSlides().get(0).getTitle())
          .endsWith("（1／" + made.getSlides().size() + "）");
    }
  }

  @Test
  void arrows_of_a_diagram_hold_on_to_their_boxes() {
    List<CTConnector> arrows =
        slide("マルウェア").getShapes().stream()
            .filter(XSLFConnectorShape.class::isInstance)
            .map(shape -> (CTConnector) shape.getXmlObject())
            .filter(arrow -> arrow.getNvCxnSpPr().getCNvCxnSpPr().isSetStCxn())
            .toList();
    Set<Long> shapes = new HashSet<>();
    slide("マルウェア").getShapes().forEach(shape -> shapes.add((long) shape.getShapeId()));

    assertThat(arrows).hasSize(10);
    assertThat(arrows)
        .allSatisfy(
            arrow ->
                assertThat(shapes)
                    .contains(
                        arrow.getNvCxnSpPr().getCNvCxnSpPr().getStCxn().getId(),
                        arrow.getNvCxnSpPr().getCNvCxnSpPr().getEndCxn().getId()));
  }

  @Test
  void notes_name_the_source_and_the_address_of_every_number() {
    String notes =
        Arrays.stream(slide("サイバー犯罪の検挙及び相談受理状況").getNotes().getPlaceholders())
            .map(XSLFTextShape::getText)
            .collect(Collectors.joining("\n"));

    assertThat(notes)
        .contains("－２６件　clearance.cases/2019/-/-|difference")
        .contains("検挙した日の属する期に")
        .contains(REPORT.fingerprint());
  }

  @Test
  void charts_and_diagrams_say_what_they_show_to_those_who_hear_them() {
    String xml =
        new String(
            OoxmlProof.parts(deck).get("ppt/slides/slide6.xml"),
            java.nio.charset.StandardCharsets.UTF_8);

    assertThat(xml).contains("descr=\"サイバー犯罪の検挙件数は、令和２年上半期に4,361件\"");
  }

  @Test
  void the_foot_of_every_slide_names_the_office_and_the_fingerprint() {
    assertThat(show.getSlides())
        .allSatisfy(
            slide ->
                assertThat(words(slide))
                    .contains("宮城県警察本部 サイバー犯罪対策課　暫定値　" + REPORT.fingerprint().substring(0, 16)));
  }
}
