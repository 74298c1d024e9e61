package hanki.publication.pdf;

import hanki.benchmark.Results;
import hanki.period.Half;
import hanki.period.HalfYear;
import hanki.platform.document.PdfProof;
import hanki.platform.document.PdfWriter;
import hanki.publication.LibreOffice;
import hanki.publication.ReadyBlock;
import hanki.publication.ReadyReport;
import hanki.publication.ReportKind;
import hanki.publication.ReportRenderer;
import hanki.publication.ReportTable;
import hanki.publication.TestReports;
import hanki.publication.pptx.ReportSlides;
import hanki.publication.xlsx.ReportWorkbook;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * The seminar deck as slides and on paper, and a workbook of 20 sheets of its tables, each made
 * once the program is warm. The floor is LibreOffice opening and saving the same deck or workbook;
 * its PDF keeps to neither standard ours keeps to. {@code mvn -Pbenchmark verify}.
 */
@EnabledIfSystemProperty(named = "benchmark", matches = "true")
class PublishingBenchmark {

  private static final int WARM_UP = 5;
  private static final int TURNS = 11;
  private static final int FLOORS = 3;
  private static final int SLIDES = 40;
  private static final int PAGES = 30;
  private static final int SHEETS = 20;

  private static ReadyReport deck;

  @TempDir private Path folder;

  @BeforeAll
  static void resolve() {
    deck = TestReports.frozen(ReportKind.SEMINAR, new HalfYear(2020, Half.FIRST));
  }

  /** A file that was made, and the median of the times it took, in milliseconds. */
  private record Made(byte[] file, double median) {}

  @Test
  void forty_slides() throws Exception {
    Made made = made(new ReportSlides(), deck);
    try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(made.file()))) {
      add(
          "publication.slides",
          atLeast(SLIDES, show.getSlides().size()),
          made,
          floor(made, "pptx"));
    }
  }

  @Test
  void thirty_pages() throws Exception {
    byte[] slides = new ReportSlides().render(deck);
    Made made = made(new PdfReport(new PdfWriter()), deck);
    add(
        "publication.pdf",
        atLeast(PAGES, PdfProof.pages(made.file())),
        made,
        floor(slides, "pptx", "pdf"));
  }

  @Test
  void twenty_sheets() throws Exception {
    List<ReadyBlock> tables = new ArrayList<>();
    while (tables.size() < SHEETS) {
      deck.blocks().stream()
          .filter(block -> ReportTable.of(block).isPresent())
          .limit(SHEETS - tables.size())
          .forEach(tables::add);
    }
    Made made = made(new ReportWorkbook(), of(tables));
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(made.file()))) {
      add(
          "publication.workbook",
          atLeast(SHEETS, workbook.getNumberOfSheets()),
          made,
          floor(made, "xlsx"));
    }
  }

  private static ReadyReport of(List<ReadyBlock> blocks) {
    return new ReadyReport(
        deck.title(),
        deck.kind(),
        deck.organisation(),
        deck.period(),
        deck.vintage(),
        deck.countedAt(),
        deck.fingerprint(),
        blocks);
  }

  private static int atLeast(int promised, int there) {
    if (there < promised) {
      throw new IllegalStateException("only " + there);
    }
    return there;
  }

  private static void add(String name, int size, Made made, double floor) {
    Results.add(name, "-", size, made.median(), floor);
  }

  private static Made made(ReportRenderer renderer, ReadyReport report) {
    double[] times = new double[TURNS];
    byte[] file = null;
    for (int turn = -WARM_UP; turn < TURNS; turn++) {
      long begun = System.nanoTime();
      file = renderer.render(report);
      if (turn >= 0) {
        times[turn] = (System.nanoTime() - begun) / 1e6;
      }
    }
    return new Made(file, median(times));
  }

  private double floor(Made made, String form) throws Exception {
    return floor(made.file(), form, form);
  }

  /** Without LibreOffice there is no floor, and the row says so. */
  private double floor(byte[] file, String form, String saved) throws Exception {
    if (LibreOffice.command().isEmpty()) {
      System.out.println("no floor: LibreOffice (soffice) is not on the path");
      return Double.NaN;
    }
    Path opened = Files.write(folder.resolve("made." + form), file);
    double[] times = new double[FLOORS];
    LibreOffice.saved(opened, "pdf", folder.resolve("warm"));
    for (int turn = 0; turn < FLOORS; turn++) {
      long begun = System.nanoTime();
      LibreOffice.saved(opened, saved, folder.resolve("warm"));
      times[turn] = (System.nanoTime() - begun) / 1e6;
    }
    return median(times);
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
