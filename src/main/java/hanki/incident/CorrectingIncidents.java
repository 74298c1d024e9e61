package hanki.incident;

import hanki.identity.Colleagues;
import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.identity.StationNotYours;
import hanki.identity.WithinScope;
import hanki.platform.audit.Audited;
import hanki.platform.clock.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;

/** Corrects a recorded incident and carries its investigation on. */
@ApplicationScoped
@Transactional
public class CorrectingIncidents {

  private final Incidents incidents;
  private final IncidentCodes codes;
  private final Colleagues colleagues;
  private final CurrentOfficer officer;
  private final BusinessClock clock;

  @Inject
  CorrectingIncidents(
      Incidents incidents,
      IncidentCodes codes,
      Colleagues colleagues,
      CurrentOfficer officer,
      BusinessClock clock) {
    this.incidents = incidents;
    this.codes = codes;
    this.colleagues = colleagues;
    this.officer = officer;
    this.clock = clock;
  }

  /**
   * Puts the draft in place of what stood there.
   *
   * @param version the version that the form showed
   * @throws NoSuchIncident if there is none, or none the officer may see
   * @throws hanki.guidance.MethodRetired if the catalogue has no such method on that day
   * @throws StationNotYours if it would move to a station that is not the officer's
   * @throws IncidentChangedMeanwhile if somebody else corrected it after the form was opened
   * @throws hanki.withdrawal.RecordWithdrawn if it was withdrawn
   */
  @Audited("incident.correct")
  @Permitted(Permission.RECORD_INCIDENTS)
  @WithinScope
  public Long correct(Long id, int version, IncidentDraft draft) {
    Incident incident = incidents.find(id, officer.scope()).orElseThrow(NoSuchIncident::new);
    if (incident.version() != version) {
      throw new IncidentChangedMeanwhile(incident.number());
    }
    incident.keepWhileWithdrawn();
    RecognisingIncidents.keepToThePast(draft, clock.today());
    if (!Objects.equals(draft.methodCode(), incident.methodCode())
        || !draft.recognisedOn().equals(incident.recognisedOn())) {
      codes.keepToCatalogue(draft);
    }
    Incident.Classified classified = codes.classify(draft);
    boolean moved = !classified.station().place().equals(incident.station().place());
    if (moved && !officer.scope().covers(classified.station())) {
      throw new StationNotYours(classified.station().name().ja());
    }
    if (!Objects.equals(draft.responsible(), incident.responsible())) {
      colleagues.keepToReaders(draft.responsible());
    }
    incident.correct(draft, classified, officer.get().code(), clock.instant());
    return id;
  }
}
