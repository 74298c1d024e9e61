package hanki.jointinvestigation;

import java.time.LocalDate;

/**
 * What an officer entered about something done in a joint investigation.
 *
 * @param toForce code of the police that has to act; null where nobody has to
 * @param dueOn null without a term
 * @param approves of which arrest an approval is; nothing else has any
 * @param submitToken made with the form, so that saving twice adds once
 */
public record EntryDraft(
    EntryKind kind,
    LocalDate day,
    String toForce,
    LocalDate dueOn,
    String words,
    Approves approves,
    String submitToken) {

  /**
   * What needs no answer has no term and asks nobody.
   *
   * @throws ApprovalOfNoArrest if an approval is of no arrest
   * @throws EntryNeedsForce if nobody is named who has to act
   * @throws DueBeforeDay if the term ends before it begins
   */
  public EntryDraft {
    words = words.strip();
    toForce = kind.isAnswered() ? toForce : null;
    dueOn = kind.isAnswered() ? dueOn : null;
    approves = kind == EntryKind.APPROVAL ? approves : Approves.NOTHING;
    if (kind == EntryKind.APPROVAL && approves.isOfNothing()) {
      throw new ApprovalOfNoArrest();
    }
    if (kind.isAnswered() && toForce == null) {
      throw new EntryNeedsForce();
    }
    if (dueOn != null && dueOn.isBefore(day)) {
      throw new DueBeforeDay();
    }
  }
}
