package hanki.publication;

import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads reports: drafts counted now, published ones as they were frozen. */
@ApplicationScoped
@Transactional
@Permitted(Permission.READ_FIGURES)
public class FindingReports {

  private final Reports reports;
  private final ResolvingReports resolving;
  private final Settings settings = new Settings();

  @Inject
  FindingReports(Reports reports, ResolvingReports resolving) {
    this.reports = reports;
    this.resolving = resolving;
  }

  /** All reports, those changed last first. */
  public List<Report> all() {
    List<Report> all = reports.all();
    all.forEach(FindingReports::whole);
    return all;
  }

  /** Those that wait for a decision or for being published. */
  public List<Report> underway() {
    return all().stream()
        .filter(
            each -> each.state() == ReportState.CIRCULATING || each.state() == ReportState.APPROVED)
        .toList();
  }

  /**
   * The report of that number.
   *
   * @throws NoSuchReport if there is none
   */
  public Report report(Long id) {
    return whole(reports.withId(id).orElseThrow(NoSuchReport::new));
  }

  private static Report whole(Report report) {
    report.blocks();
    report.decisions();
    report.composers();
    return report;
  }

  /**
   * What waits for an officer.
   *
   * @param afterwards whether it was decided by another in the officer's place and is to be seen
   *     (後閲)
   */
  public record Waiting(Report report, Seat seat, boolean afterwards) {}

  /** The reports that wait for the officer of that number and post. */
  public List<Waiting> waitingFor(String officer, String post) {
    List<Waiting> waiting = new ArrayList<>();
    for (Report report : all()) {
      Turn turn = Turn.of(report, route(report), officer, post);
      if (turn.isOwn()) {
        waiting.add(new Waiting(report, turn.own().orElseThrow(), false));
      }
      report.toSee().stream()
          .filter(seat -> seat.isHeldBy(post))
          .forEach(seat -> waiting.add(new Waiting(report, seat, true)));
    }
    return waiting;
  }

  /** In which house style reports of a kind are written. */
  public ReportStyle style(ReportKind kind) {
    return reports.style(kind);
  }

  /** Through whom the report goes. */
  public Route route(Report report) {
    return Route.of(report.kind(), settings);
  }

  /**
   * The report with its numbers: a draft counted now, a published one as it was frozen.
   *
   * @throws NoSuchReport if there is none
   * @throws FrozenReportChanged if what was frozen was changed past the program
   */
  public ReadyReport ready(Long id) {
    Report report = report(id);
    return reports
        .published(id)
        .map(each -> FrozenReport.kept(each.canonicalForm(), each.fingerprint()).report())
        .orElseGet(() -> resolving.now(report.draft()));
  }

  /** What was published of a report; none of a draft. */
  public Optional<PublishedReport> published(Long id) {
    Optional<PublishedReport> published = reports.published(id);
    published.ifPresent(PublishedReport::figures);
    published.ifPresent(PublishedReport::problems);
    return published;
  }

  /** The files of a published report, as they were published. */
  public List<PublishedFile> files(PublishedReport published) {
    return reports.files(published.id());
  }

  /** Reports that came after a published one, the next first. */
  public List<Report> followingOn(Report report) {
    return reports.followingOn(report.id());
  }
}
