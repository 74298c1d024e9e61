package hanki.consultation;

import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.identity.Scope;
import hanki.identity.WithinScope;
import hanki.platform.audit.Audited;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Corrects a recorded consultation. */
@ApplicationScoped
@Transactional
public class CorrectingConsultations {

  private final Consultations consultations;
  private final ConsultationEvents events;
  private final DraftedConsultations drafted;
  private final CurrentOfficer officer;
  private final CheckTerm term = CheckTerm.ofSettings();

  @Inject
  CorrectingConsultations(
      Consultations consultations,
      ConsultationEvents events,
      DraftedConsultations drafted,
      CurrentOfficer officer) {
    this.consultations = consultations;
    this.events = events;
    this.drafted = drafted;
    this.officer = officer;
  }

  /**
   * Puts the draft in place of what stood there.
   *
   * @param version the version that the form showed
   * @throws NoSuchConsultation if there is none, or none the officer may see
   * @throws hanki.identity.StationNotYours if it would move to a station that is not the officer's
   * @throws ChangedMeanwhile if somebody else corrected it after the form was opened
   * @throws hanki.guidance.MethodRetired if the method was not in the catalogue on that day
   * @throws hanki.withdrawal.RecordWithdrawn if it was withdrawn
   * @throws HandlingTold if it leaves out a handling that the course tells of
   */
  @Audited("consultation.correct")
  @Permitted(Permission.RECORD_CONSULTATIONS)
  @WithinScope
  public Long correct(Long id, int version, ConsultationDraft draft) {
    return correct(id, version, draft, officer.scope());
  }

  Long correct(Long id, int version, ConsultationDraft draft, Scope scope) {
    Consultation consultation = consultations.find(id, scope).orElseThrow(NoSuchConsultation::new);
    if (consultation.version() != version) {
      throw new ChangedMeanwhile(consultation.number());
    }
    consultation.keepWhileWithdrawn();
    ClassifiedDraft classified = drafted.classify(draft, consultation.complainant());
    if (!classified.station().place().equals(consultation.station().place())) {
      DraftedConsultations.keepToOwnStations(scope, classified.station());
    }
    drafted.keepToMethods(draft);
    if (!draft.handlings().containsAll(events.handlings(id))) {
      throw new HandlingTold();
    }
    // a record of before checks were planned stays without one
    boolean planned = consultation.course().checkDue() != null || !consultation.kind().isChecked();
    consultation.correct(draft, classified);
    if (planned) {
      consultation.planCheck(term);
    }
    return id;
  }
}
