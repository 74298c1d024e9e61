package hanki.investigation.web;

import hanki.investigation.IncidentHead;
import hanki.investigation.ReadingInvestigation;
import hanki.platform.web.Forms;
import hanki.platform.web.RecordId;
import hanki.platform.web.Texts;
import java.io.Serializable;

/** A page that adds something to the incident in its address, or changes it there. */
abstract class OfIncident implements Serializable {

  private static final long serialVersionUID = 1L;

  private final transient ReadingInvestigation reading;
  private final transient Forms forms;
  private final transient Texts texts;
  private String incident;
  private String number;

  OfIncident(ReadingInvestigation reading, Forms forms, Texts texts) {
    this.reading = reading;
    this.forms = forms;
    this.texts = texts;
  }

  /** Finds the incident in the address, once. */
  final boolean opens() {
    if (number != null) {
      return false;
    }
    IncidentHead head = reading.head(RecordId.parse(incident));
    number = head.number();
    return true;
  }

  final Long incidentId() {
    return RecordId.parse(incident);
  }

  final Forms forms() {
    return forms;
  }

  final String text(String bundle, String key, Object... arguments) {
    return texts.text(bundle, key, arguments);
  }

  /** Says what was done and leads back to the incident. */
  final String done(String message) {
    forms.done(message);
    return "/incident/show?faces-redirect=true&id=" + incident;
  }

  /** 認R2-0012. */
  public String getNumber() {
    return number;
  }

  /** Where the incident is shown. */
  public String getRecordAddress() {
    return "/incident/show.xhtml?id=" + incident;
  }

  public String getIncident() {
    return incident;
  }

  public void setIncident(String incident) {
    this.incident = incident;
  }
}
