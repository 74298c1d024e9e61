package hanki.publication;

import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.platform.audit.Audited;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/**
 * Hands out files of reports, and leaves a trace of who took which report, in which vintage, with
 * how many figures.
 */
@ApplicationScoped
@Transactional
@Permitted(Permission.TAKE_AWAY_FIGURES)
public class TakingAwayReports {

  private final Reports reports;
  private final FindingReports finding;
  private final Iterable<ReportRenderer> renderers;

  @Inject
  TakingAwayReports(
      Reports reports, FindingReports finding, @Any Instance<ReportRenderer> renderers) {
    this(reports, finding, (Iterable<ReportRenderer>) renderers);
  }

  /** For tests without a container. */
  TakingAwayReports(Reports reports, FindingReports finding, Iterable<ReportRenderer> renderers) {
    this.reports = reports;
    this.finding = finding;
    this.renderers = renderers;
  }

  /**
   * A published report as its file was kept, byte by byte; a draft as it would be now.
   *
   * @throws NoSuchReport if there is none, or none of that form
   * @throws FrozenReportChanged if what was frozen was changed past the program
   */
  @Audited("report.file")
  public TakenReport file(Long id, ReportForm form) {
    ReadyReport ready = finding.ready(id);
    return new TakenReport(
        id,
        form,
        form.fileName(ready),
        ready.vintage(),
        ready.figures().size(),
        ready.fingerprint(),
        ready.isFrozen() ? kept(id, form) : rendered(ready, form));
  }

  private byte[] kept(Long id, ReportForm form) {
    return reports
        .published(id)
        .flatMap(published -> kept(published, form))
        .map(PublishedFile::content)
        .orElseThrow(NoSuchReport::new);
  }

  private Optional<PublishedFile> kept(PublishedReport published, ReportForm form) {
    return reports.files(published.id()).stream().filter(file -> file.form() == form).findFirst();
  }

  private byte[] rendered(ReadyReport report, ReportForm form) {
    for (ReportRenderer renderer : renderers) {
      if (renderer.form() == form) {
        return renderer.render(report);
      }
    }
    throw new NoSuchReport();
  }
}
