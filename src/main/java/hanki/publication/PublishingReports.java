package hanki.publication;

import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.platform.audit.Audited;
import hanki.platform.clock.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Publishes a report that was decided on. In one transaction every figure is frozen with the
 * records counted, the whole gets its fingerprint and its files are kept: after a crash it is
 * published whole, or still to be published.
 */
@ApplicationScoped
@Transactional
@Permitted(Permission.PUBLISH_REPORTS)
public class PublishingReports {

  private final Reports reports;
  private final SteadyCounts counts;
  private final CheckingReports checking;
  private final Iterable<ReportRenderer> renderers;
  private final CurrentOfficer officer;
  private final BusinessClock clock;

  @Inject
  PublishingReports(
      Reports reports,
      SteadyCounts counts,
      CheckingReports checking,
      @Any Instance<ReportRenderer> renderers,
      CurrentOfficer officer,
      BusinessClock clock) {
    this(reports, counts, checking, (Iterable<ReportRenderer>) renderers, officer, clock);
  }

  /** For tests without a container. */
  PublishingReports(
      Reports reports,
      SteadyCounts counts,
      CheckingReports checking,
      Iterable<ReportRenderer> renderers,
      CurrentOfficer officer,
      BusinessClock clock) {
    this.reports = reports;
    this.counts = counts;
    this.checking = checking;
    this.renderers = renderers;
    this.officer = officer;
    this.clock = clock;
  }

  /**
   * Publishes.
   *
   * @throws NoSuchReport if there is none
   * @throws ReportNotHere if it is not decided on, or published already
   * @throws ReportChangedMeanwhile if somebody else did something since the page was opened
   * @throws CountedMeanwhile if records did not stand still while they were counted; nothing is
   *     published then
   * @throws ReportAtFault if the checks found a grave problem, as a place without figure
   * @throws ProblemsNotAnswered if they found others and nothing is said to them
   * @throws ReasonNeeded if a revision does not say why
   */
  @Audited("report.publish")
  public Publication publish(Long id, int version, PublicationDraft how) {
    Report report = reports.withId(id).orElseThrow(NoSuchReport::new);
    if (report.version() != version) {
      throw new ReportChangedMeanwhile(report.title());
    }
    if (report.state() != ReportState.APPROVED) {
      throw new ReportNotHere(report.title());
    }
    ReportVintage vintage = vintage(report, how.isFinal());
    if (vintage.kind() == ReportVintage.Kind.REVISION && how.words().isEmpty()) {
      throw new ReasonNeeded();
    }
    SteadyCounts.Steady steady = counts.count(report.draft(), vintage);
    List<ReportProblem> problems = problems(report, steady, how);
    String fingerprint = freeze(report, steady, problems);
    if (!problems.isEmpty()) {
      report.answer(officer.get().code(), clock.instant(), how.answer());
    }
    report.publish(vintage, officer.get().code(), clock.instant(), how.words());
    if (report.follows() != null) {
      reports.withId(report.follows()).ifPresent(Report::supersede);
    }
    return new Publication(id, vintage, steady.figures().size(), fingerprint, problems);
  }

  /** What is answered for; the checks look at the numbers that will be frozen. */
  private List<ReportProblem> problems(
      Report report, SteadyCounts.Steady steady, PublicationDraft how) {
    List<ReportProblem> problems = checking.problems(report.draft(), steady.report());
    List<ReportProblem> grave = problems.stream().filter(ReportProblem::isGrave).toList();
    if (!grave.isEmpty()) {
      throw new ReportAtFault(grave.size(), grave.get(0));
    }
    if (!problems.isEmpty() && how.answer().isEmpty()) {
      throw new ProblemsNotAnswered(problems.size());
    }
    return problems;
  }

  private ReportVintage vintage(Report report, boolean isFinal) {
    ReportVintage.Kind asked = isFinal ? ReportVintage.Kind.FINAL : ReportVintage.Kind.PROVISIONAL;
    if (report.follows() == null) {
      return new ReportVintage(asked, 0);
    }
    ReportVintage before =
        reports.withId(report.follows()).orElseThrow(NoSuchReport::new).vintage();
    return before.kind() == ReportVintage.Kind.PROVISIONAL && isFinal
        ? new ReportVintage(asked, 0)
        : new ReportVintage(ReportVintage.Kind.REVISION, before.number() + 1);
  }

  private String freeze(Report report, SteadyCounts.Steady steady, List<ReportProblem> problems) {
    FrozenReport frozen = FrozenReport.of(steady.report());
    PublishedReport published =
        new PublishedReport(
            report.id(), frozen, steady.figures(), officer.get().code(), clock.instant());
    problems.forEach(published::add);
    reports.add(published);
    for (ReportRenderer renderer : renderers) {
      reports.add(
          new PublishedFile(
              published.id(),
              renderer.form(),
              renderer.form().fileName(frozen.report()),
              renderer.render(frozen.report())));
    }
    return frozen.fingerprint();
  }
}
