package hanki.incident;

import hanki.identity.CurrentOfficer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Hands the incident that something belongs to over to the features that work on it, inside their
 * own audited commands.
 */
@ApplicationScoped
public class IncidentsInScope {

  private final Incidents incidents;
  private final CurrentOfficer officer;

  @Inject
  IncidentsInScope(Incidents incidents, CurrentOfficer officer) {
    this.incidents = incidents;
    this.officer = officer;
  }

  /**
   * The incident, to look at.
   *
   * @throws NoSuchIncident if there is none, or none the officer may see
   */
  public Incident read(Long id) {
    return incidents.find(id, officer.scope()).orElseThrow(NoSuchIncident::new);
  }

  /**
   * The sample incident that was loaded with this token, whoever may see it.
   *
   * @throws NoSuchIncident if it was not loaded
   */
  public Incident loadedWith(String token) {
    return incidents
        .recordedWith(token)
        .map(id -> incidents.entityManager().find(Incident.class, id))
        .filter(Incident::isFictitious)
        .orElseThrow(NoSuchIncident::new);
  }

  /**
   * The incident, to add something to it.
   *
   * @throws NoSuchIncident if there is none, or none the officer may see
   * @throws hanki.withdrawal.RecordWithdrawn if it was withdrawn: such a one takes nothing new
   */
  public Incident workOn(Long id) {
    Incident incident = read(id);
    incident.keepWhileWithdrawn();
    return incident;
  }
}
