package hanki.jointinvestigation;

import hanki.reference.ForceListing.Between;
import java.time.LocalDate;
import java.util.List;

/**
 * What an officer entered about a joint investigation.
 *
 * @param station code of the station that keeps the record
 * @param commander the one commanding officer by post and rank; empty for 共同捜査
 * @param named how many of the members papers call by name
 * @param dissolvedOn null while it stands
 * @param methodCode code of the method of crime; null if not known
 * @param traceText what was pasted of addresses, numbers and accounts
 * @param submitToken made with the form, so that saving twice records once
 */
public record JointInvestigationDraft(
    JointKind kind,
    String title,
    String station,
    LocalDate establishedOn,
    LocalDate dissolvedOn,
    String commander,
    List<Member> members,
    int named,
    Between between,
    Agreement agreement,
    String methodCode,
    String traceText,
    String summary,
    String submitToken) {

  /** Blanks around words do not belong to them. */
  public JointInvestigationDraft {
    title = title.strip();
    commander = commander.strip();
    summary = summary.strip();
    traceText = traceText.strip();
    members = List.copyOf(members);
  }
}
