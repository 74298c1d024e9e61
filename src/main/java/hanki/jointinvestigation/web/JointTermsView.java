package hanki.jointinvestigation.web;

import hanki.jointinvestigation.FindingJointInvestigations;
import hanki.jointinvestigation.JointInvestigationRow;
import hanki.platform.clock.BusinessClock;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The joint investigations that stand, with their next term, for a page about other things. */
@Named("jointTermsView")
@RequestScoped
public class JointTermsView {

  private final FindingJointInvestigations finding;
  private final BusinessClock clock;
  private List<JointInvestigationRow> rows;

  @Inject
  JointTermsView(FindingJointInvestigations finding, BusinessClock clock) {
    this.finding = finding;
    this.clock = clock;
  }

  @PostConstruct
  void read() {
    rows =
        finding.list(true, 0).stream()
            .sorted(
                Comparator.comparing(
                    JointInvestigationRow::nextDue,
                    Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())))
            .toList();
  }

  /** Those whose term is next come first, those without one last. */
  public List<JointInvestigationRow> getRows() {
    return rows;
  }

  /** Whether its next term has passed. */
  public boolean isLate(JointInvestigationRow row) {
    return row.nextDue() != null && row.nextDue().isBefore(clock.today());
  }
}
