package hanki.investigation;

import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.identity.WithinScope;
import hanki.incident.Incident;
import hanki.incident.IncidentsInScope;
import hanki.platform.audit.Audited;
import hanki.platform.clock.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Adds notes of the own force to a case. */
@ApplicationScoped
@Transactional
@WithinScope
@Permitted(Permission.RECORD_INCIDENTS)
public class RecordingNotes {

  private final CaseNotes notes;
  private final IncidentsInScope incidents;
  private final CurrentOfficer officer;
  private final BusinessClock clock;

  @Inject
  RecordingNotes(
      CaseNotes notes, IncidentsInScope incidents, CurrentOfficer officer, BusinessClock clock) {
    this.notes = notes;
    this.incidents = incidents;
    this.officer = officer;
    this.clock = clock;
  }

  /**
   * Adds a note; sent twice with the same token it is added once.
   *
   * @return the incident's id
   * @throws hanki.incident.NoSuchIncident if there is none, or none the officer may see
   * @throws hanki.withdrawal.RecordWithdrawn if the incident was withdrawn
   */
  @Audited("incident.add-note")
  public Long add(Long incident, NoteDraft draft) {
    Incident of = incidents.workOn(incident);
    if (notes.addedWith(draft.submitToken()).isEmpty()) {
      notes.add(new CaseNote(of, draft, officer.get().code(), clock.instant()));
    }
    return incident;
  }
}
