package hanki.jointinvestigation;

import hanki.arrest.Forces;
import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.identity.StationNotYours;
import hanki.identity.WithinScope;
import hanki.platform.audit.Audited;
import hanki.platform.clock.BusinessClock;
import hanki.reference.ReceiptNumbers;
import hanki.reference.Reference;
import hanki.trace.RecognisingTraces;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Records joint investigations and corrects them. Only the police that keeps one corrects it. */
@ApplicationScoped
@Transactional
public class RecordingJointInvestigations {

  private static final String NUMBERED_AS = "joint-investigation";
  private static final String PREFIX = "合";

  private final JointInvestigations investigations;
  private final Reference reference;
  private final Forces forces;
  private final RecognisingTraces recognising;
  private final ReceiptNumbers numbers;
  private final CurrentOfficer officer;
  private final BusinessClock clock;

  @Inject
  RecordingJointInvestigations(
      JointInvestigations investigations,
      Reference reference,
      Forces forces,
      RecognisingTraces recognising,
      ReceiptNumbers numbers,
      CurrentOfficer officer,
      BusinessClock clock) {
    this.investigations = investigations;
    this.reference = reference;
    this.forces = forces;
    this.recognising = recognising;
    this.numbers = numbers;
    this.officer = officer;
    this.clock = clock;
  }

  /**
   * Records one; sent twice with the same token it is recorded once.
   *
   * @throws StationNotYours if its records are not the officer's to keep
   * @throws NobodyTakesPart and the other refusals of {@link JointInvestigation}, if its members do
   *     not fit together
   */
  @Audited("joint.record")
  @Permitted(Permission.RECORD_JOINT_INVESTIGATIONS)
  public Long record(JointInvestigationDraft draft) {
    Optional<Long> already = investigations.recordedWith(draft.submitToken());
    if (already.isPresent()) {
      return already.get();
    }
    JointInvestigation.Classified rows = classify(draft);
    if (!officer.scope().covers(rows.station())) {
      throw new StationNotYours(rows.station().name().ja());
    }
    return add(draft, rows, officer.get().code()).id();
  }

  /**
   * Puts the draft in place of what stood there.
   *
   * @param version the version that the form showed
   * @throws NoSuchJointInvestigation if there is none, or none that the officer's police keeps
   * @throws JointInvestigationChangedMeanwhile if somebody else corrected it after the form was
   *     opened
   * @throws hanki.withdrawal.RecordWithdrawn if it was withdrawn
   */
  @Audited("joint.correct")
  @Permitted(Permission.RECORD_JOINT_INVESTIGATIONS)
  @WithinScope
  public Long correct(Long id, int version, JointInvestigationDraft draft) {
    JointInvestigation kept =
        investigations
            .kept(id, officer.scope().within(), officer.scope().reader())
            .orElseThrow(NoSuchJointInvestigation::new);
    if (kept.version() != version) {
      throw new JointInvestigationChangedMeanwhile(kept.number());
    }
    kept.keepWhileWithdrawn();
    JointInvestigation.Classified rows = classify(draft);
    boolean moved = !rows.station().place().equals(kept.station().place());
    if (moved && !officer.scope().covers(rows.station())) {
      throw new StationNotYours(rows.station().name().ja());
    }
    kept.correct(draft, rows);
    return id;
  }

  /** 合R2-0001: of the year in which it was established. */
  static String next(ReceiptNumbers numbers, JointInvestigationDraft draft) {
    return numbers.next(NUMBERED_AS, PREFIX, draft.establishedOn());
  }

  private JointInvestigation.Classified classify(JointInvestigationDraft draft) {
    draft.members().forEach(each -> forces.force(each.force()));
    return new JointInvestigation.Classified(
        reference.station(draft.station(), draft.establishedOn()),
        recognising.in(draft.traceText()));
  }

  private JointInvestigation add(
      JointInvestigationDraft draft, JointInvestigation.Classified rows, String by) {
    JointInvestigation added =
        new JointInvestigation(next(numbers, draft), draft, rows, by, clock.instant());
    investigations.add(added);
    return added;
  }
}
