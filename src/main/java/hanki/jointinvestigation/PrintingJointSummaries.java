package hanki.jointinvestigation;

import hanki.guidance.FindingMethods;
import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.platform.audit.Audited;
import hanki.platform.clock.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Puts together the one page about a joint investigation, and leaves a trace of it. */
@ApplicationScoped
@Transactional
@Permitted(Permission.READ_JOINT_INVESTIGATIONS)
public class PrintingJointSummaries {

  private final FindingJointInvestigations finding;
  private final ReadingSharedRecords reading;
  private final FindingMethods methods;
  private final JointNames names;
  private final JointDrawings drawings;
  private final CurrentOfficer officer;
  private final BusinessClock clock;

  @Inject
  PrintingJointSummaries(
      FindingJointInvestigations finding,
      ReadingSharedRecords reading,
      FindingMethods methods,
      JointNames names,
      JointDrawings drawings,
      CurrentOfficer officer,
      BusinessClock clock) {
    this.finding = finding;
    this.reading = reading;
    this.methods = methods;
    this.names = names;
    this.drawings = drawings;
    this.officer = officer;
    this.clock = clock;
  }

  /**
   * The summary as of today.
   *
   * @throws NoSuchJointInvestigation if there is none, or none the reader may see today
   */
  @Audited("joint.print")
  public JointSummary summary(Long id) {
    LocalDate today = clock.today();
    JointInvestigation of = finding.open(id);
    SharedCase shared = reading.of(id);
    List<JointEntry> entries = finding.entries(id);
    List<JointEntry> open =
        entries.stream()
            .filter(JointEntry::isOpen)
            .sorted(
                Comparator.comparing(
                    JointEntry::dueOn, Comparator.nullsLast(Comparator.naturalOrder())))
            .toList();
    return new JointSummary(
        of,
        names.title(of, today),
        shared,
        entries.stream()
            .filter(each -> each.kind() == EntryKind.APPROVAL && !each.isStruck())
            .toList(),
        open,
        drawings.map(of, today, officer.get().force()),
        drawings.line(of, shared),
        of.methodCode() == null ? null : methods.method(of.methodCode()),
        today,
        officer.get().code());
  }
}
