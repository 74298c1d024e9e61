package hanki.publication;

import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.platform.audit.Audited;
import hanki.platform.clock.BusinessClock;
import hanki.publication.house.StyleChoice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Chooses in which house style reports of a kind are written. */
@ApplicationScoped
@Transactional
@Permitted(Permission.COMPOSE_REPORTS)
public class ManagingStyles {

  private final Reports reports;
  private final CurrentOfficer officer;
  private final BusinessClock clock;

  @Inject
  ManagingStyles(Reports reports, CurrentOfficer officer, BusinessClock clock) {
    this.reports = reports;
    this.officer = officer;
    this.clock = clock;
  }

  /**
   * Takes over what was chosen; drafts follow, what was published stays.
   *
   * @return the kind
   * @throws StyleChangedMeanwhile if somebody else chose since the page was opened
   */
  @Audited("report.style")
  public ReportKind choose(ReportKind kind, int version, StyleChoice choice) {
    ReportStyle style = reports.style(kind);
    if (style.version() != version) {
      throw new StyleChangedMeanwhile(style.changedBy());
    }
    style.choose(choice, officer.get().code(), clock.instant());
    return kind;
  }
}
