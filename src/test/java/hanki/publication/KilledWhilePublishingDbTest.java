package hanki.publication;

import static hanki.consultation.AConsultation.aConsultation;
import static org.assertj.core.api.Assertions.assertThat;

import hanki.platform.Database;
import hanki.publication.KilledPublishing.Point;
import hanki.publication.csv.ReportTablesFile;
import hanki.sample.TestSamples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Killed in the middle of publishing, a report is published whole or still to be published. The
 * embedded database on disk, set as the program sets it; one killed program for all points.
 */
@TestInstance(Lifecycle.PER_CLASS)
class KilledWhilePublishingDbTest {

  private static final List<String> TABLES =
      List.of(
          "published_report",
          "published_figure",
          "published_problem",
          "published_file",
          "published_file_piece");

  /**
   * What H2 says of itself: with assertions on, as Maven runs tests, 2.4.240 trips over one of its
   * own whenever it tidies up a small file on closing.
   */
  private static final String TRACE = "hanki.trace.db";

  /** Where a killed publication is tried again. */
  private static final String AGAIN = "again";

  @TempDir private static Path folder;

  private SessionFactory factory;
  private Long report;

  @BeforeAll
  void kill() throws Exception {
    Path first = folder.resolve(Point.COMMITTED.name());
    factory = Database.fresh(KilledPublishing.database(first));
    CommittedReports reports = new CommittedReports(factory);
    reports.record(aConsultation().in("fraud").receivedOn("2020-03-02"));
    reports.record(aConsultation().in("other").receivedOn("2020-06-30"));
    report = reports.approved();
    close(first);
    for (Point point : Point.values()) {
      if (point != Point.COMMITTED) {
        copy(first, folder.resolve(point.name()));
      }
    }
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                KilledPublishing.class.getName(),
                folder.toString(),
                report.toString())
            .redirectErrorStream(true)
            .redirectOutput(Path.of("target", "hanki-killed-publishing.log").toFile())
            .start();
    assertThat(program.waitFor(120, TimeUnit.SECONDS)).as("came to its points").isTrue();
    assertThat(program.exitValue()).as("see target/hanki-killed-publishing.log").isEqualTo(137);
    copy(folder.resolve(Point.SOME_FILES.name()), folder.resolve(AGAIN));
  }

  @AfterAll
  void close() {
    factory.close();
  }

  private static void close(Path data) throws Exception {
    try (Connection connection = KilledPublishing.database(data).getConnection();
        var statement = connection.createStatement()) {
      statement.execute("shutdown");
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    for (String name : files(from)) {
      Files.copy(from.resolve(name), to.resolve(name));
    }
  }

  private static Set<String> files(Path data) throws IOException {
    try (Stream<Path> files = Files.list(data)) {
      return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
    }
  }

  /** What an officer finds at the next start. */
  private <T> T reopened(String data, Function<Session, T> look) throws Exception {
    try (Connection connection = KilledPublishing.database(folder.resolve(data)).getConnection();
        Session session = factory.withOptions().connection(connection).openSession()) {
      session.beginTransaction();
      T found = look.apply(session);
      session.getTransaction().commit();
      return found;
    }
  }

  private static long rows(Session session) {
    return TABLES.stream()
        .mapToLong(
            table ->
                session
                    .createNativeQuery("select count(*) from " + table, Long.class)
                    .getSingleResult())
        .sum();
  }

  @ParameterizedTest
  @EnumSource(
      value = Point.class,
      names = {"FIGURES_FROZEN", "SOME_FILES", "BEFORE_COMMIT"})
  void before_the_commit_it_is_still_decided_on_and_nothing_half_is_left(Point point)
      throws Exception {
    Report found =
        reopened(
            point.name(),
            session -> {
              assertThat(rows(session)).isZero();
              return session.find(Report.class, report);
            });

    assertThat(found.state()).isEqualTo(ReportState.APPROVED);
    assertThat(found.vintage()).isEqualTo(ReportVintage.DRAFT);
    assertThat(files(folder.resolve(point.name())))
        .filteredOn(file -> !file.equals(TRACE))
        .containsExactlyInAnyOrder("hanki.mv.db", "database.key");
  }

  @Test
  void after_the_commit_it_is_published_whole_and_its_fingerprint_holds() throws Exception {
    reopened(
        Point.COMMITTED.name(),
        session -> {
          assertThatItIsWhole(session);
          return null;
        });
  }

  private void assertThatItIsWhole(Session session) {
    FindingReports finding = TestReports.finding(session, CommittedReports.CLOCK);
    PublishedReport published = finding.published(report).orElseThrow();

    assertThat(finding.report(report).state()).isEqualTo(ReportState.PUBLISHED);
    assertThat(finding.ready(report).fingerprint())
        .isEqualTo(Fingerprint.of(published.canonicalForm().getBytes(StandardCharsets.UTF_8)));
    assertThat(published.figures())
        .hasSizeGreaterThan(5)
        .anySatisfy(figure -> assertThat(figure.counted()).hasSize(2));
    assertThat(finding.files(published))
        .extracting(PublishedFile::form)
        .containsExactlyInAnyOrder(ReportForm.TEXT_TABLE, ReportForm.WEB_TABLE, ReportForm.FIGURES);
    assertThat(finding.files(published))
        .allSatisfy(file -> assertThat(Fingerprint.of(file.content())).isEqualTo(file.sha256()));
  }

  @Test
  void killed_amid_the_commit_it_is_the_one_or_the_other() throws Exception {
    reopened(
        Point.COMMITTING.name(),
        session -> {
          if (session.find(Report.class, report).state() == ReportState.PUBLISHED) {
            assertThatItIsWhole(session);
          } else {
            assertThat(session.find(Report.class, report).state()).isEqualTo(ReportState.APPROVED);
            assertThat(rows(session)).isZero();
          }
          return null;
        });
  }

  @Test
  void what_was_not_published_is_published_at_the_next_try() throws Exception {
    Publication done =
        reopened(
            AGAIN,
            session ->
                TestReports.publishing(
                        session,
                        TestSamples.sources(session),
                        CommittedReports.CLOCK,
                        new ReportTablesFile())
                    .publish(
                        report,
                        session.find(Report.class, report).version(),
                        new PublicationDraft(true, "", "")));

    assertThat(reopened(AGAIN, KilledWhilePublishingDbTest::rows)).isPositive();
    assertThat(done.fingerprint()).matches("[0-9a-f]{64}");
  }
}
