package hanki.consultation;

import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.identity.WithinScope;
import hanki.platform.audit.Audited;
import hanki.reference.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Corrects a recorded consultation. */
@ApplicationScoped
@Transactional
public class CorrectingConsultations {

  private final Consultations consultations;
  private final Reference reference;
  private final CurrentOfficer officer;

  @Inject
  CorrectingConsultations(
      Consultations consultations, Reference reference, CurrentOfficer officer) {
    this.consultations = consultations;
    this.reference = reference;
    this.officer = officer;
  }

  /**
   * Puts the draft in place of what stood there.
   *
   * @param version the version that the form showed
   * @throws NoSuchConsultation if there is none, or none the officer may see
   * @throws hanki.identity.StationNotYours if it would move to a station that is not the officer's
   * @throws ChangedMeanwhile if somebody else corrected it after the form was opened
   * @throws hanki.withdrawal.RecordWithdrawn if it was withdrawn
   */
  @Audited("consultation.correct")
  @Permitted(Permission.RECORD_CONSULTATIONS)
  @WithinScope
  public Long correct(Long id, int version, ConsultationDraft draft) {
    Consultation consultation =
        consultations.find(id, officer.scope()).orElseThrow(NoSuchConsultation::new);
    if (consultation.version() != version) {
      throw new ChangedMeanwhile(consultation.number());
    }
    consultation.keepWhileWithdrawn();
    Consultation.Classified classified = RecordingConsultations.classify(reference, draft);
    if (!classified.station().place().equals(consultation.station().place())) {
      RecordingConsultations.keepToOwnStations(officer.scope(), classified.station());
    }
    consultation.correct(draft, classified);
    return id;
  }
}
