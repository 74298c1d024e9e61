package hanki.incident.web;

import hanki.incident.IncidentOrigin;
import hanki.incident.Losses;
import hanki.incident.Origin;
import hanki.quantity.Yen;
import java.io.Serializable;

/** Out of which record the incident in the form grows; travels with the form and its draft. */
public class OriginForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private String consultation = "";
  private boolean further;

  /** Fills an empty form with what the record says: a report of damage was taken (被害届). */
  void fill(IncidentForm form, IncidentOrigin origin) {
    consultation = String.valueOf(origin.id());
    form.setStation(origin.station());
    form.setOrigin(Origin.DAMAGE_REPORT);
    form.setReportingCategory(origin.reportingCategory());
    form.setSummary(origin.summary());
    form.setMethod(origin.methodCode());
    form.setTraceText(origin.traces());
    Losses losses = origin.losses();
    form.setOrderedYen(amount(losses.ordered()));
    form.setDamageYen(amount(losses.damage()));
  }

  private static String amount(Yen yen) {
    return yen == null ? "" : String.valueOf(yen.amount());
  }

  boolean isGiven() {
    return !consultation.isEmpty();
  }

  /** Id of the consultation; empty if it grows out of none. */
  public String getConsultation() {
    return consultation;
  }

  /** Takes it back from the page or a draft; what is no id of ours changes nothing. */
  public void setConsultation(String consultation) {
    if (consultation != null && consultation.matches("\\d{0,18}")) {
      this.consultation = consultation;
    }
  }

  /** Whether it is another incident beside those that grew out of the record before. */
  public boolean isFurther() {
    return further;
  }

  public void setFurther(boolean further) {
    this.further = further;
  }
}
