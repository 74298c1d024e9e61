package hanki.publication.pdf;

import hanki.benchmark.Results;
import hanki.platform.document.PdfWriter;
import hanki.publication.ADeck;
import hanki.publication.ReadyBlock;
import hanki.publication.ReadyReport;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * A PDF of 30 pages, accessible and archivable, made once the program is warm. There is no floor:
 * no other program here makes one that keeps to both standards. {@code mvn -Pbenchmark verify}.
 */
@EnabledIfSystemProperty(named = "benchmark", matches = "true")
class ReportPdfBenchmark {

  private static final int WARM_UP = 3;
  private static final int TURNS = 7;
  private static final int PAGES = 30;

  @Test
  void thirty_pages() throws Exception {
    List<ReadyBlock> blocks = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      blocks.addAll(ADeck.seminar().blocks());
    }
    ReadyReport report = ADeck.aDeck().with(blocks.toArray(ReadyBlock[]::new)).ready();
    PdfReport renderer = new PdfReport(new PdfWriter());
    double[] times = new double[TURNS];
    byte[] made = null;
    for (int turn = -WARM_UP; turn < TURNS; turn++) {
      long begun = System.nanoTime();
      made = renderer.render(report);
      if (turn >= 0) {
        times[turn] = (System.nanoTime() - begun) / 1e6;
      }
    }
    try (PDDocument pdf = Loader.loadPDF(made)) {
      if (pdf.getNumberOfPages() < PAGES) {
        throw new IllegalStateException("only " + pdf.getNumberOfPages() + " pages");
      }
      Arrays.sort(times);
      Results.add("publication.pdf", "-", pdf.getNumberOfPages(), times[TURNS / 2], Double.NaN);
    }
  }
}
