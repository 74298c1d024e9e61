package hanki.indicator;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hanki.platform.clock.BusinessClock;
import hanki.statistics.FigureSource;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reports of fake sites in a test's database, as the program takes them over and counts them. */
public class TestFakeSites {

  private static final Path REAL = Path.of("../shared/data/phishing-urls");

  private TestFakeSites() {}

  /** What is counted from them. */
  public static FigureSource figures(EntityManager entityManager) {
    return new FakeSiteFigures(new FakeSites_(entityManager));
  }

  /** Takes over rows as they stand in a file: date, URL and brand. */
  public static void takeOver(EntityManager entityManager, List<String> rows) {
    String csv = "date,URL,description\n" + String.join("\n", rows) + "\n";
    takeOver(entityManager, "test.csv", csv.getBytes(StandardCharsets.UTF_8));
  }

  /** Takes over the reports of 2019 and 2020; skips the test where they are not at hand. */
  public static void takeOverReal(EntityManager entityManager) {
    assumeTrue(Files.isDirectory(REAL), "the real reports do not stand beside the repository");
    try (Stream<Path> found = Files.list(REAL)) {
      for (Path file : found.filter(each -> each.toString().endsWith(".csv")).sorted().toList()) {
        takeOver(entityManager, file.getFileName().toString(), Files.readAllBytes(file));
      }
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private static void takeOver(EntityManager entityManager, String name, byte[] csv) {
    new ImportingFakeSites(new FakeSites_(entityManager), new BusinessClock())
        .takeOver(new ReadingReportFiles(new BusinessClock()).read(name, csv), "B-001", done -> {});
  }
}
