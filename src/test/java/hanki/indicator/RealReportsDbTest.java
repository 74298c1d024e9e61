package hanki.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hanki.period.Half;
import hanki.period.HalfYear;
import hanki.platform.Database;
import hanki.platform.clock.BusinessClock;
import hanki.statistics.Breakdown;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The reports that JPCERT/CC published for 2019 and 2020, where they stand beside the repository.
 * They are not shipped: elsewhere these tests are skipped.
 */
@ExtendWith(Database.class)
class RealReportsDbTest {

  private static final Path FOLDER = Path.of("../shared/data/phishing-urls");

  @BeforeEach
  void files_stand_beside_the_repository() {
    assumeTrue(Files.isDirectory(FOLDER), "the real reports do not stand beside the repository");
  }

  private static List<ReportFile> files() throws IOException {
    ReadingReportFiles reading = new ReadingReportFiles(new BusinessClock());
    try (Stream<Path> found = Files.list(FOLDER)) {
      return found
          .filter(file -> file.toString().endsWith(".csv"))
          .sorted()
          .map(file -> reading.read(file.getFileName().toString(), bytes(file)))
          .toList();
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  @Test
  void every_row_of_every_file_is_readable() throws IOException {
    assertThat(files()).hasSize(24).allSatisfy(file -> assertThat(file.faults()).isEmpty());
    assertThat(files().stream().mapToInt(file -> file.rows().size()).sum()).isEqualTo(18_574);
  }

  /** 2,711 + 3,736 + 5,271 + 6,856 = 18,574 rows: counted from the files of JPCERT/CC. */
  @Test
  void the_halves_count_2711_3736_5271_and_6856_reports(EntityManager entityManager)
      throws IOException {
    ImportingFakeSites importing =
        new ImportingFakeSites(new FakeSites_(entityManager), new BusinessClock());
    for (ReportFile file : files()) {
      importing.takeOver(file, "B-001", done -> {});
    }
    for (ReportFile file : files()) {
      assertThat(importing.check(file).fresh()).as("again " + file.name()).isZero();
    }

    assertThat(reported(entityManager, 2019, Half.FIRST)).isEqualTo(2_711);
    assertThat(reported(entityManager, 2019, Half.SECOND)).isEqualTo(3_736);
    assertThat(reported(entityManager, 2020, Half.FIRST)).isEqualTo(5_271);
    assertThat(reported(entityManager, 2020, Half.SECOND)).isEqualTo(6_856);
  }

  private static long reported(EntityManager entityManager, int year, Half half) {
    return new FakeSiteFigures(new FakeSites_(entityManager))
        .cells(FakeSiteFigures.REPORTED, new HalfYear(year, half), Breakdown.NONE)
        .get(0)
        .value();
  }
}
