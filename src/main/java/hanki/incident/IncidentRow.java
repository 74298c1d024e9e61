package hanki.incident;

import hanki.platform.Label;
import hanki.quantity.Yen;
import java.time.LocalDate;

/** One line of the list of incidents. */
public record IncidentRow(
    Long id,
    String number,
    LocalDate recognisedOn,
    InvestigationState state,
    CyberJudgement cyber,
    Label offence,
    Label reporting,
    String summary,
    Label station,
    String responsible,
    Long orderedYen,
    Long damageYen,
    Boolean fictitious) {

  /** 被害額; null if nothing was said. */
  public Yen loss() {
    Long amount = orderedYen == null ? damageYen : orderedYen;
    return amount == null ? null : new Yen(amount);
  }
}
