package hanki.arrest;

import hanki.platform.Label;
import java.time.LocalDate;

/**
 * One line of the list of arrests.
 *
 * @param force code of the police that arrested
 * @param before arrests of the same person before this one: 0 for the first
 */
public record ArrestRow(
    Long id,
    String number,
    LocalDate arrestedOn,
    CustodyKind kind,
    String force,
    String unit,
    Long suspectId,
    String suspectNumber,
    SuspectRole role,
    String summary,
    Label station,
    Long before,
    Boolean fictitious) {

  /** Whether it is a second or later arrest (再逮捕). */
  public boolean isAgain() {
    return before > 0;
  }
}
