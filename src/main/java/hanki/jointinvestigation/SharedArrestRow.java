package hanki.jointinvestigation;

import hanki.arrest.CustodyKind;
import hanki.arrest.Sex;
import hanki.arrest.SuspectRole;
import java.time.LocalDate;

/**
 * An arrest as the members see it.
 *
 * @param force code of the police that arrested
 * @param country code of the nationality; null if not known
 * @param sharedBy code of the police that shares it
 * @param before earlier arrests of the same person that are shared here too: 0 for the first
 * @param hidden whether it is limited to officers of whom the reader is none
 * @param openable whether the reader may open the record itself
 */
public record SharedArrestRow(
    Long id,
    String number,
    LocalDate day,
    CustodyKind kind,
    String force,
    String unit,
    Long suspectId,
    String suspectNumber,
    SuspectRole role,
    Sex sex,
    String country,
    String sharedBy,
    Long before,
    Boolean hidden,
    Boolean openable) {

  /** Whether the person was arrested here before (再逮捕). */
  public boolean isAgain() {
    return before > 0;
  }
}
