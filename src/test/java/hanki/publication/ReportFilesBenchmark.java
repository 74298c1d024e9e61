package hanki.publication;

import hanki.benchmark.Results;
import hanki.publication.pptx.ReportSlides;
import hanki.publication.xlsx.ReportWorkbook;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * A deck of 40 slides and a workbook of 20 sheets, made once the program is warm. The floor is
 * LibreOffice opening and saving the same file, where the machine has it. {@code mvn -Pbenchmark
 * verify}.
 */
@EnabledIfSystemProperty(named = "benchmark", matches = "true")
class ReportFilesBenchmark {

  private static final int WARM_UP = 5;
  private static final int TURNS = 11;
  private static final int FLOORS = 3;
  private static final int SLIDES = 40;
  private static final int SHEETS = 20;

  @TempDir private Path folder;

  @Test
  void forty_slides() throws Exception {
    List<ReadyBlock> blocks = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      blocks.addAll(ADeck.seminar().blocks());
    }
    ReadyReport deck = ADeck.aDeck().with(blocks.toArray(ReadyBlock[]::new)).ready();
    byte[] made = measured("publication.slides", new ReportSlides(), deck, "pptx");

    try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(made))) {
      if (show.getSlides().size() < SLIDES) {
        throw new IllegalStateException("only " + show.getSlides().size() + " slides");
      }
    }
  }

  @Test
  void twenty_sheets() throws Exception {
    String[] rows = IntStream.range(0, 60).mapToObj(i -> "区分" + i).toArray(String[]::new);
    ReadyBlock[] tables =
        IntStream.range(0, SHEETS)
            .mapToObj(i -> i % 2 == 0 ? DeckCharts.cleared() : ADeck.longTable(rows))
            .toArray(ReadyBlock[]::new);
    measured(
        "publication.workbook", new ReportWorkbook(), ADeck.aDeck().with(tables).ready(), "xlsx");
  }

  private byte[] measured(String name, ReportRenderer renderer, ReadyReport report, String form)
      throws Exception {
    double[] times = new double[TURNS];
    byte[] made = null;
    for (int turn = -WARM_UP; turn < TURNS; turn++) {
      long begun = System.nanoTime();
      made = renderer.render(report);
      if (turn >= 0) {
        times[turn] = (System.nanoTime() - begun) / 1e6;
      }
    }
    Results.add(name, "-", report.blocks().size(), median(times), floor(made, form));
    return made;
  }

  private double floor(byte[] made, String form) throws Exception {
    if (LibreOffice.command().isEmpty()) {
      System.out.println("no floor: LibreOffice (soffice) is not on the path");
      return Double.NaN;
    }
    Path file = Files.write(folder.resolve("made." + form), made);
    double[] times = new double[FLOORS];
    LibreOffice.saved(file, "pdf", folder.resolve("warm"));
    for (int turn = 0; turn < FLOORS; turn++) {
      long begun = System.nanoTime();
      LibreOffice.saved(file, form, folder.resolve("warm"));
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
