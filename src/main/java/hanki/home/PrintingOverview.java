package hanki.home;

import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.jointinvestigation.FindingJointInvestigations;
import hanki.jointinvestigation.JointInvestigationRow;
import hanki.platform.audit.Audited;
import hanki.platform.clock.BusinessClock;
import hanki.publication.FindingReports;
import hanki.surge.FindingSurges;
import hanki.surge.SurgeFilter;
import hanki.surge.SurgeList;
import hanki.surge.SurgeState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts the manager's page together for paper, and leaves a trace of it. */
@ApplicationScoped
@Transactional
@Permitted(Permission.TAKE_AWAY_FIGURES)
public class PrintingOverview {

  private final ReadingOverview reading;
  private final ReadingOverdueWork overdue;
  private final FindingSurges surges;
  private final FindingJointInvestigations joint;
  private final FindingReports reports;
  private final CurrentOfficer officer;
  private final BusinessClock clock;

  @Inject
  PrintingOverview(
      ReadingOverview reading,
      ReadingOverdueWork overdue,
      FindingSurges surges,
      FindingJointInvestigations joint,
      FindingReports reports,
      CurrentOfficer officer,
      BusinessClock clock) {
    this.reading = reading;
    this.overdue = overdue;
    this.surges = surges;
    this.joint = joint;
    this.reports = reports;
    this.officer = officer;
    this.clock = clock;
  }

  /** The page with the figures up to that day, or up to the usual one. */
  @Audited("overview.print")
  public Overview upTo(Optional<LocalDate> day) {
    return new Overview(
        reading.figures(day),
        surges(),
        byTerm(joint.list(true, 0)),
        reports.underway(),
        overdue.byStation(),
        clock.today(),
        officer.get().station().name().ja(),
        officer.get().code());
  }

  private SurgeList surges() {
    return officer.may(Permission.READ_SURGES)
        ? surges.alerts(new SurgeFilter(SurgeState.OPEN, null, null, null), 0)
        : null;
  }

  private static List<JointInvestigationRow> byTerm(List<JointInvestigationRow> rows) {
    return rows.stream()
        .sorted(
            Comparator.comparing(
                JointInvestigationRow::nextDue, Comparator.nullsLast(Comparator.naturalOrder())))
        .toList();
  }
}
