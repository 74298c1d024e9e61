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
import java.util.function.Function;

/**
 * Reads what the members of a joint investigation share. Not within the net of the reader's scope:
 * a member sees the shared lines of records it could not open. The investigation is the door, and
 * every question asks for it.
 */
@ApplicationScoped
@Transactional
@Permitted(Permission.READ_JOINT_INVESTIGATIONS)
public class ReadingSharedRecords {

  private final JointInvestigations investigations;
  private final SharedRecords records;
  private final SharedContributions contributions;
  private final CurrentOfficer officer;
  private final BusinessClock clock;

  @Inject
  ReadingSharedRecords(
      JointInvestigations investigations,
      SharedRecords records,
      SharedContributions contributions,
      CurrentOfficer officer,
      BusinessClock clock) {
    this.investigations = investigations;
    this.records = records;
    this.contributions = contributions;
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
        totals(id, scope, today));
  }

  /**
   * The records that make a number, with what each adds to it.
   *
   * @throws NoSuchJointInvestigation if there is none, or none the reader may see today
   */
  public List<SharedContribution> behind(Long id, JointMeasure measure, CountedAs how) {
    Scope scope = officer.scope();
    investigations.find(id, scope, clock.today()).orElseThrow(NoSuchJointInvestigation::new);
    return contributions(measure, id, scope, clock.today()).stream()
        .filter(each -> how.amount(each) != 0)
        .toList();
  }

  private JointTotals totals(Long id, Scope scope, LocalDate today) {
    Function<JointMeasure, Counted> counted =
        measure -> Counted.of(contributions(measure, id, scope, today));
    return new JointTotals(
        counted.apply(JointMeasure.ARRESTS),
        counted.apply(JointMeasure.PERSONS),
        counted.apply(JointMeasure.CASES),
        counted.apply(JointMeasure.CLEARED),
        counted.apply(JointMeasure.INCIDENTS),
        counted.apply(JointMeasure.YEN));
  }

  private List<SharedContribution> contributions(
      JointMeasure measure, Long id, Scope scope, LocalDate today) {
    String within = scope.within();
    String reader = scope.reader();
    return switch (measure) {
      case ARRESTS -> contributions.arrests(id, within, reader, today);
      case PERSONS -> contributions.persons(id, within, reader, today);
      case CASES -> contributions.cases(id, within, reader, today);
      case CLEARED -> contributions.cleared(id, within, reader, today);
      case INCIDENTS -> contributions.incidents(id, within, reader, today);
      case YEN -> contributions.losses(id, within, reader, today);
    };
  }
}
