package hanki.consultation.web;

import hanki.consultation.Consultation;
import hanki.consultation.FindingConsultations;
import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import hanki.period.HalfYear;
import hanki.period.Period;
import hanki.platform.web.RecordId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Shows one consultation. One that may not be seen is missing. */
@Named("consultationShowView")
@RequestScoped
public class ConsultationShowView {

  private final FindingConsultations finding;
  private final CurrentOfficer officer;
  private String id;
  private Consultation consultation;

  @Inject
  ConsultationShowView(FindingConsultations finding, CurrentOfficer officer) {
    this.finding = finding;
    this.officer = officer;
  }

  /** Opens the record in the address. */
  public void load() {
    consultation = finding.open(RecordId.parse(id));
  }

  public Consultation getConsultation() {
    return consultation;
  }

  /** The half in which it counts. */
  public Period getHalf() {
    return HalfYear.containing(consultation.receivedOn());
  }

  /** Whether this officer may correct it. */
  public boolean isCorrectable() {
    return officer.may(Permission.RECORD_CONSULTATIONS);
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
