package hanki.jointinvestigation;

import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.identity.Scope;
import hanki.platform.clock.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads what the members of a joint investigation share. Not within the net of the reader's scope:
 * a member sees the shared lines of records it could not open. The investigation is the door, and
 * every question asks for it.
 */
@ApplicationScoped
@Transactional
@Permitted(Permission.READ_CASES)
public class ReadingSharedRecords {

  private final JointInvestigations investigations;
  private final SharedRecords records;
  private final CurrentOfficer officer;
  private final BusinessClock clock;

  @Inject
  ReadingSharedRecords(
      JointInvestigations investigations,
      SharedRecords records,
      CurrentOfficer officer,
      BusinessClock clock) {
    this.investigations = investigations;
    this.records = records;
    this.officer = officer;
    this.clock = clock;
  }

  /**
   * Everything that is shared. That it was looked at is told by the command that opened the
   * investigation itself.
   *
   * @throws NoSuchJointInvestigation if there is none, or none the reader may see today
   */
  public SharedCase of(Long id) {
    Scope scope = officer.scope();
    LocalDate today = clock.today();
    investigations.find(id, scope, today).orElseThrow(NoSuchJointInvestigation::new);
    return new SharedCase(
        records.incidents(id, scope.within(), scope.reader(), today),
        records.arrests(id, scope.within(), scope.reader(), today),
        records.clearances(id, scope.within(), scope.reader(), today),
        records.offences(id),
        totals(id));
  }

  private JointTotals totals(Long id) {
    List<ForceTotal> arrests = records.arrestsByForce(id);
    List<ForceTotal> losses = records.lossesByForce(id);
    Map<String, Long> made = by(arrests, ForceTotal::records);
    Map<String, Long> incidents = by(losses, ForceTotal::records);
    Map<String, Long> yen = by(losses, ForceTotal::amount);
    return new JointTotals(
        once(made),
        new Counted(by(arrests, ForceTotal::amount), records.arrestedPersons(id)),
        new Counted(by(records.casesByForce(id), ForceTotal::amount), records.distinctCases(id)),
        new Counted(by(records.clearedByForce(id), ForceTotal::amount), records.clearedPersons(id)),
        once(incidents),
        once(yen));
  }

  /** An arrest and an incident are one record of one police: nothing of them is there twice. */
  private static Counted once(Map<String, Long> byForce) {
    return new Counted(byForce, byForce.values().stream().mapToLong(Long::longValue).sum());
  }

  private static Map<String, Long> by(List<ForceTotal> rows, Function<ForceTotal, Long> amount) {
    return rows.stream().collect(Collectors.toMap(ForceTotal::force, amount));
  }
}
