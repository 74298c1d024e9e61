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

/**
 * Records what happened in a case, and strikes out what is wrong. Answers with the incident's id.
 */
@ApplicationScoped
@Transactional
@WithinScope
@Permitted(Permission.RECORD_INCIDENTS)
public class RecordingEvents {

  private final CaseEvents events;
  private final IncidentsInScope incidents;
  private final CurrentOfficer officer;
  private final BusinessClock clock;

  @Inject
  RecordingEvents(
      CaseEvents events, IncidentsInScope incidents, CurrentOfficer officer, BusinessClock clock) {
    this.events = events;
    this.incidents = incidents;
    this.officer = officer;
    this.clock = clock;
  }

  /**
   * Adds an entry; sent twice with the same token it is added once.
   *
   * @throws HappensLater if its day is still to come
   * @throws hanki.incident.NoSuchIncident if there is none, or none the officer may see
   * @throws hanki.withdrawal.RecordWithdrawn if the incident was withdrawn
   */
  @Audited("incident.add-event")
  public Long add(Long incident, EventDraft draft) {
    Incident of = incidents.workOn(incident);
    if (draft.on().isAfter(clock.today())) {
      throw new HappensLater();
    }
    if (events.addedWith(draft.submitToken()).isEmpty()) {
      events.add(new CaseEvent(of, draft, officer.get().code(), clock.instant()));
    }
    return incident;
  }

  /**
   * Strikes an entry out: it stays, with the reason.
   *
   * @throws NoSuchEvent if there is none, or none the officer may see
   * @throws hanki.withdrawal.RecordWithdrawn if the incident was withdrawn
   */
  @Audited("incident.strike-event")
  public Long strike(Long incident, Long id, String reason) {
    incidents.workOn(incident);
    events
        .inScope(id, officer.scope().within(), officer.scope().reader())
        .filter(event -> event.incident().id().equals(incident))
        .orElseThrow(NoSuchEvent::new)
        .strike(officer.get().code(), clock.instant(), reason.strip());
    return incident;
  }
}
