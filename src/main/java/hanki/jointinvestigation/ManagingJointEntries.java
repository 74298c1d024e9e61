package hanki.jointinvestigation;

import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.identity.WithinScope;
import hanki.platform.audit.Audited;
import hanki.platform.clock.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;

/**
 * Adds approvals, meetings, requests, tasks and notes in the name of the officer's police, and
 * answers them. Every command answers with the joint investigation's id.
 */
@ApplicationScoped
@Transactional
@WithinScope
@Permitted(Permission.ADD_TO_JOINT_INVESTIGATIONS)
public class ManagingJointEntries {

  private final JointInvestigations investigations;
  private final JointEntries entries;
  private final CurrentOfficer officer;
  private final BusinessClock clock;

  @Inject
  ManagingJointEntries(
      JointInvestigations investigations,
      JointEntries entries,
      CurrentOfficer officer,
      BusinessClock clock) {
    this.investigations = investigations;
    this.entries = entries;
    this.officer = officer;
    this.clock = clock;
  }

  /**
   * Adds an entry; sent twice with the same token it is added once.
   *
   * @throws NoSuchJointInvestigation if there is none, or none the officer may see
   * @throws NotAMember if the police that has to act takes no part
   * @throws JointInvestigationDissolved if it was dissolved
   */
  @Audited("joint.add-entry")
  public Long add(Long id, EntryDraft draft) {
    JointInvestigation to = workOn(id);
    if (entries.addedWith(draft.submitToken()).isEmpty()) {
      entries.add(
          new JointEntry(to, draft, officer.get().force(), officer.get().code(), clock.instant()));
    }
    return id;
  }

  /**
   * Puts the draft in place of what stood there.
   *
   * @param version the version that the form showed
   * @throws NotYourPolice if another police added it
   * @throws SettledAlready if it was answered
   * @throws EntryChangedMeanwhile if somebody else changed it after the form was opened
   */
  @Audited("joint.correct-entry")
  public Long correct(Long id, Long entry, int version, EntryDraft draft) {
    workOn(id);
    JointEntry found = own(id, entry, version);
    if (found.settledOn() != null) {
      throw new SettledAlready();
    }
    found.correct(draft);
    return id;
  }

  /**
   * Says which arrests came of an approval, answered or not.
   *
   * @param version the version that the form showed
   * @param arrests ids of arrests shared here
   * @throws NotYourPolice if another police asked for it
   * @throws NotAnApproval if it is none
   * @throws UnknownSharedNumber if one of the arrests is not shared here
   * @throws EntryStruckOut if it was struck out
   */
  @Audited("joint.tie-approval")
  public Long tie(Long id, Long entry, int version, Set<Long> arrests) {
    workOn(id);
    JointEntry found = own(id, entry, version);
    found.keepWhileStruck();
    found.tie(arrests);
    return id;
  }

  /**
   * Strikes an entry out; it stays to be read, with the reason.
   *
   * @param version the version that the form showed
   * @throws NotYourPolice if another police added it
   * @throws EntryStruckOut if it was struck out before
   */
  @Audited("joint.strike-entry")
  public Long strike(Long id, Long entry, int version, String reason) {
    workOn(id);
    own(id, entry, version).strike(officer.get().code(), clock.instant(), reason);
    return id;
  }

  /**
   * Answers an entry: for the police that has to act, or the one that added it.
   *
   * @param version the version that the form showed
   * @throws NotYourPolice if it is neither
   * @throws SettledAlready if it was answered before
   */
  @Audited("joint.settle-entry")
  public Long settle(Long id, Long entry, int version, Settlement answer) {
    workOn(id);
    JointEntry found = entry(id, entry, version);
    String own = officer.get().force();
    if (!own.equals(found.toForce()) && !own.equals(found.force())) {
      throw new NotYourPolice();
    }
    if (answer.on().isAfter(clock.today())) {
      throw new SettledEarlier();
    }
    found.settle(answer, own, officer.get().code());
    return id;
  }

  private JointInvestigation workOn(Long id) {
    JointInvestigation found =
        investigations
            .find(id, officer.scope(), clock.today())
            .orElseThrow(NoSuchJointInvestigation::new);
    found.keepWhileOver(clock.today());
    return found;
  }

  private JointEntry own(Long id, Long entry, int version) {
    JointEntry found = entry(id, entry, version);
    if (!found.force().equals(officer.get().force())) {
      throw new NotYourPolice();
    }
    return found;
  }

  private JointEntry entry(Long id, Long entry, int version) {
    JointEntry found =
        entries
            .find(entry, officer.scope(), clock.today())
            .filter(each -> each.investigation().id().equals(id))
            .orElseThrow(NoSuchJointInvestigation::new);
    if (found.version() != version) {
      throw new EntryChangedMeanwhile();
    }
    return found;
  }
}
