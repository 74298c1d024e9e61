package hanki.publication;

import static hanki.consultation.AConsultation.aConsultation;
import static org.assertj.core.api.Assertions.assertThat;

import hanki.consultation.TestConsultations;
import hanki.platform.clock.BusinessClock;
import hanki.publication.csv.ReportTablesFile;
import hanki.publication.html.ReportWebPage;
import hanki.publication.json.ReportFigures;
import hanki.publication.pdf.TestPdf;
import hanki.publication.pptx.ReportSlides;
import hanki.publication.xlsx.ReportWorkbook;
import hanki.sample.TestSamples;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A published report is opened a year later, after records were added, changed and withdrawn. */
class AYearLaterDbTest extends ReportsInHand {

  private static final BusinessClock LATER =
      new BusinessClock(
          Clock.offset(
              Clock.fixed(TestReports.CLOCK.instant(), BusinessClock.ZONE), Duration.ofDays(365)));

  private static final ReportRenderer[] RENDERERS = {
    TestPdf.renderer(),
    new ReportSlides(),
    new ReportWorkbook(),
    new ReportTablesFile(),
    new ReportWebPage(),
    new ReportFigures()
  };

  private void aYearGoesBy() {
    TestConsultations.load(
        session,
        List.of(
            aConsultation().receivedOn("2019-10-03").draft(),
            aConsultation().receivedOn("2019-12-31").in("other").draft()));
    for (String change :
        List.of(
            "update consultation set withdrawn = true, version = version + 1 where id in (select id"
                + " from consultation where received_on >= '2019-07-01' order by id limit 7)",
            "update clearance set cases = cases + 1, version = version + 1 where counted_on >="
                + " '2019-07-01'",
            "update published_series set unit_ja = 'けん'",
            "update category set label_ja = concat('旧', label_ja)")) {
      session.createNativeQuery(change).executeUpdate();
    }
    written();
  }

  private FindingReports findingLater() {
    return TestReports.finding(session, LATER);
  }

  @Test
  void figures_fingerprint_and_files_are_equal_byte_by_byte() {
    Long id = approved(begun());
    publishing(RENDERERS).publish(id, version(id), FINAL);
    written();
    byte[] form =
        finding().published(id).orElseThrow().canonicalForm().getBytes(StandardCharsets.UTF_8);
    String fingerprint = finding().ready(id).fingerprint();
    Map<ReportForm, byte[]> files = new EnumMap<>(ReportForm.class);
    for (ReportForm each : ReportForm.values()) {
      files.put(each, takingAway().file(id, each).content());
    }

    aYearGoesBy();

    ReadyReport again = findingLater().ready(id);
    FrozenReport rerun =
        FrozenReport.of(
            CanonicalForm.read(findingLater().published(id).orElseThrow().canonicalForm()));
    assertThat(rerun.canonicalForm().getBytes(StandardCharsets.UTF_8)).isEqualTo(form);
    assertThat(rerun.fingerprint()).isEqualTo(fingerprint).isEqualTo(again.fingerprint());
    assertThat(rerun.report()).isEqualTo(again);
    TakingAwayReports later = new TakingAwayReports(reports, findingLater(), List.of());
    files.forEach(
        (each, content) ->
            assertThat(later.file(id, each).content()).as(each.name()).isEqualTo(content));
    for (ReportRenderer text :
        List.of(new ReportTablesFile(), new ReportWebPage(), new ReportFigures())) {
      assertThat(text.render(rerun.report()))
          .as("made again: " + text.form())
          .isEqualTo(files.get(text.form()));
    }
  }

  @Test
  void the_same_draft_counted_a_year_later_is_another_report() {
    Long id = approved(begun());
    publishing().publish(id, version(id), FINAL);
    written();

    aYearGoesBy();

    ReportDraft draft = findingLater().report(id).draft();
    ReadyReport counted =
        TestReports.resolving(session, TestSamples.allSources(session), LATER).now(draft);
    assertThat(counted.figures()).isNotEqualTo(findingLater().ready(id).figures());
    assertThat(counted.countedAt()).isEqualTo(LATER.instant());
  }
}
