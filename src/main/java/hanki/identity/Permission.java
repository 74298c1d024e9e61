package hanki.identity;

import static hanki.identity.Role.ADMINISTRATOR;
import static hanki.identity.Role.ANALYST;
import static hanki.identity.Role.APPROVER;
import static hanki.identity.Role.AUDITOR;
import static hanki.identity.Role.INVESTIGATOR;
import static hanki.identity.Role.LIAISON;
import static hanki.identity.Role.MANAGER;
import static hanki.identity.Role.RECEIVER;
import static hanki.identity.Role.STATISTICIAN;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What one may be allowed to do, and which roles are. {@link AccessTable} says which page and which
 * command asks for which permission; whose records one sees is {@link Scope}'s business.
 */
public enum Permission {
  /** Opening one's own pages: first page, own settings. Every role. */
  USE_PROGRAM(Role.values()),
  READ_CASES(RECEIVER, INVESTIGATOR, STATISTICIAN, ANALYST, APPROVER, MANAGER),
  RECORD_CONSULTATIONS(RECEIVER, INVESTIGATOR, STATISTICIAN, ANALYST),
  /** With the receiver: a report of damage is taken at the counter, at once (犯罪捜査規範61条). */
  RECORD_INCIDENTS(RECEIVER, INVESTIGATOR, STATISTICIAN, ANALYST),
  RECORD_CLEARANCES(INVESTIGATOR, STATISTICIAN, ANALYST),
  /** Opening the seal on the name of a suspect or victim; each time is an act in the trail. */
  UNSEAL_NAMES(INVESTIGATOR, APPROVER, MANAGER),
  /** Reading joint investigations and what is shared in them with the officer's police. */
  READ_JOINT_INVESTIGATIONS(
      RECEIVER, INVESTIGATOR, STATISTICIAN, ANALYST, APPROVER, MANAGER, LIAISON),
  /** Adding what is done in a joint investigation, in the name of the officer's police. */
  ADD_TO_JOINT_INVESTIGATIONS(INVESTIGATOR, ANALYST, MANAGER, LIAISON),
  /** Recording joint investigations and sharing records in them, for the officer's own police. */
  RECORD_JOINT_INVESTIGATIONS(INVESTIGATOR, ANALYST, MANAGER),
  /** Giving tasks and saying they are done: whoever may be given one. */
  GIVE_TASKS(RECEIVER, INVESTIGATOR, STATISTICIAN, ANALYST, APPROVER, MANAGER),
  /** Withdrawing a record, so that it counts no more, and taking that back. */
  WITHDRAW_RECORDS(INVESTIGATOR, STATISTICIAN, ANALYST, MANAGER),
  /** Limiting a record to named officers (need to know) and lifting the limit. */
  RESTRICT_CASES(INVESTIGATOR, APPROVER, MANAGER),
  READ_FIGURES(RECEIVER, INVESTIGATOR, STATISTICIAN, ANALYST, APPROVER, MANAGER),
  TAKE_AWAY_FIGURES(INVESTIGATOR, STATISTICIAN, ANALYST, APPROVER, MANAGER),
  /** Entering what other publishers have published; never overwriting it. */
  ENTER_PUBLISHED(STATISTICIAN, ANALYST),
  /** Reading alerts of surges, and trying the methods on the past. */
  READ_SURGES(STATISTICIAN, ANALYST, APPROVER, MANAGER),
  /** Looking for surges and saying to an alert whether it is one. */
  DECIDE_SURGES(ANALYST),
  /** Saying for a station that the records of a month are all entered, or that there were none. */
  DELIVER_MONTHS(RECEIVER, STATISTICIAN),
  /** Putting down what an order asks, closing a survey, stating numbers without records. */
  DEFINE_SURVEYS(STATISTICIAN, ANALYST),
  /** Reporting records into surveys and saying that the answer of the station is whole. */
  ANSWER_SURVEYS(RECEIVER, INVESTIGATOR, STATISTICIAN, ANALYST),
  /** Composing reports and sending them on their way. */
  COMPOSE_REPORTS(STATISTICIAN, ANALYST),
  /** Deciding on reports that others drafted. */
  APPROVE_REPORTS(APPROVER, MANAGER),
  /** Publishing what was decided on: the figures are frozen then. */
  PUBLISH_REPORTS(APPROVER),
  READ_INDICATORS(RECEIVER, INVESTIGATOR, STATISTICIAN, ANALYST, APPROVER, MANAGER),
  IMPORT_REPORTS(STATISTICIAN, ANALYST),
  /** Methods and advice are what citizens are told: a joint investigation is drawn by them. */
  READ_GUIDANCE(RECEIVER, INVESTIGATOR, STATISTICIAN, ANALYST, APPROVER, MANAGER, LIAISON),
  /**
   * Writing methods and advice. What citizens are told is answered for by the analysts alone; who
   * classifies records for counting chooses from the catalogue but does not write it.
   */
  EDIT_GUIDANCE(ANALYST),
  READ_REFERENCE(Role.values()),
  MAINTAIN_REFERENCE(ADMINISTRATOR),
  MANAGE_ACCOUNTS(ADMINISTRATOR),
  READ_ACCESS_TABLE(ADMINISTRATOR, AUDITOR),
  READ_AUDIT_TRAIL(AUDITOR);

  private final Set<Role> roles;

  Permission(Role... roles) {
    this.roles = Collections.unmodifiableSet(EnumSet.copyOf(List.of(roles)));
  }

  /** The roles that may. */
  public Set<Role> roles() {
    return roles;
  }

  /** Whether one of the roles may. */
  public boolean isGivenTo(Set<Role> held) {
    return held.stream().anyMatch(roles::contains);
  }
}
