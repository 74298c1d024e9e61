package hanki.publication;

import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.period.HalfYear;
import hanki.platform.Settings;
import hanki.platform.audit.Audited;
import hanki.platform.clock.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Begins reports from templates and composes them until they go on their way. */
@ApplicationScoped
@Transactional
@Permitted(Permission.COMPOSE_REPORTS)
public class ComposingReports {

  private final Reports reports;
  private final ResolvingReports resolving;
  private final CurrentOfficer officer;
  private final BusinessClock clock;
  private final Settings settings = new Settings();

  @Inject
  ComposingReports(
      Reports reports, ResolvingReports resolving, CurrentOfficer officer, BusinessClock clock) {
    this.reports = reports;
    this.resolving = resolving;
    this.officer = officer;
    this.clock = clock;
  }

  /**
   * Begins a report from the template of its kind; sent twice with the same token it is begun once.
   *
   * @return its id
   */
  @Audited("report.begin")
  public Long begin(ReportKind kind, HalfYear half, String submitToken) {
    Optional<Long> already = reports.begunWith(submitToken);
    if (already.isPresent()) {
      return already.get();
    }
    Report report =
        new Report(
            resolving.fromTemplate(
                kind, half, organisation(), submitToken, reports.style(kind).text()),
            null,
            officer.get().code(),
            clock.instant());
    reports.add(report);
    return report.id();
  }

  /** 宮城県警察 生活安全部 サイバー犯罪対策課. */
  private String organisation() {
    return settings.text("hanki.office.force") + " " + settings.text("hanki.office.division");
  }

  /**
   * Puts the draft in place of what the report said.
   *
   * @param version the version that the page showed
   * @return its id
   * @throws NoSuchReport if there is none
   * @throws ReportNotOpen if it is on its way or published
   * @throws ReportComposedMeanwhile if somebody else changed it since
   * @throws hanki.platform.Refusal as {@link ReportDraft#keepTrue} says
   */
  @Audited("report.compose")
  public Long compose(Long id, int version, ReportDraft draft) {
    Report report = reports.withId(id).orElseThrow(NoSuchReport::new);
    if (!report.state().isOpen()) {
      throw new ReportNotOpen(report.title());
    }
    if (report.version() != version) {
      throw new ReportComposedMeanwhile(report.title(), report.changedBy());
    }
    draft.keepTrue();
    report.compose(draft, officer.get().code(), clock.instant());
    return id;
  }

  /**
   * Begins the next vintage of a published report, with the same blocks; the old one stays.
   *
   * @return id of the new draft
   * @throws NoSuchReport if there is none
   * @throws ReportNotHere if it is not published, or was followed already
   */
  @Audited("report.follow")
  public Long follow(Long id, String submitToken) {
    Optional<Long> already = reports.begunWith(submitToken);
    if (already.isPresent()) {
      return already.get();
    }
    Report old = reports.withId(id).orElseThrow(NoSuchReport::new);
    if (old.state() != ReportState.PUBLISHED || !reports.followingOn(id).isEmpty()) {
      throw new ReportNotHere(old.title());
    }
    ReportDraft same = old.draft();
    ReportDraft draft =
        new ReportDraft(
            same.title(),
            same.kind(),
            same.organisation(),
            same.period(),
            same.blocks(),
            submitToken);
    Report next = new Report(draft, id, officer.get().code(), clock.instant());
    reports.add(next);
    return next.id();
  }
}
