package hanki.incident;

import hanki.identity.CurrentOfficer;
import hanki.identity.NoSuchRecord;
import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.identity.Scope;
import hanki.identity.WithinScope;
import hanki.platform.audit.Audited;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Begins an incident with what another record says, and keeps both linked. */
@ApplicationScoped
@Transactional
@WithinScope
@Permitted(Permission.READ_CASES)
public class BeginningIncidents {

  private final Instance<IncidentOrigins> origins;
  private final RecognisingIncidents recognising;
  private final Incidents incidents;
  private final BegunIncidents begun;
  private final CurrentOfficer officer;

  @Inject
  BeginningIncidents(
      @Any Instance<IncidentOrigins> origins,
      RecognisingIncidents recognising,
      Incidents incidents,
      BegunIncidents begun,
      CurrentOfficer officer) {
    this.origins = origins;
    this.recognising = recognising;
    this.incidents = incidents;
    this.begun = begun;
    this.officer = officer;
  }

  /**
   * What an incident would take over from the record; the look leaves a trace.
   *
   * @throws hanki.platform.Refusal if there is none, none the officer may see, or it was withdrawn
   */
  @Audited("incident.read-origin")
  @Permitted(Permission.RECORD_INCIDENTS)
  public IncidentOrigin origin(Long id, String kind) {
    return origins(kind).origin(id, officer.scope());
  }

  /**
   * Records an incident that grew out of a record; sent twice with the same token it is recorded
   * once. If the record is for certain readers only, the incident is too.
   *
   * @param further whether it is another incident beside those that grew out of the record before
   * @return the id of the incident
   * @throws AlreadyAnIncident if one grew out of it before, and this is not a further one
   * @throws hanki.platform.Refusal as {@link RecognisingIncidents#record} does, and if the record
   *     does not exist for the officer or was withdrawn
   */
  @Audited("incident.record-from")
  @Permitted(Permission.RECORD_INCIDENTS)
  public Long record(IncidentDraft draft, Long id, String kind, boolean further) {
    Optional<Long> already = incidents.recordedWith(draft.submitToken());
    if (already.isPresent()) {
      return already.get();
    }
    IncidentOrigin origin = origins(kind).origin(id, officer.scope());
    keepToOne(origin, further, officer.scope());
    Long incident = recognising.record(draft);
    if (!origin.readers().isEmpty()) {
      incidents.entityManager().find(Incident.class, incident).restrictTo(origin.readers());
    }
    origins(kind).became(id, incident, officer.scope(), officer.get().code());
    return incident;
  }

  void keepToOne(IncidentOrigin origin, boolean further, Scope scope) {
    if (further || origin.incidents().isEmpty()) {
      return;
    }
    throw new AlreadyAnIncident(
        origin.number(),
        begun.links(origin.incidents(), scope.within(), scope.reader()).stream()
            .map(IncidentLink::number)
            .collect(Collectors.joining("、")));
  }

  /** Those of the incidents that the reader may see. */
  public List<IncidentLink> links(List<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : begun.links(ids, officer.scope().within(), officer.scope().reader());
  }

  /** The records out of which an incident grew, of those the reader may see. */
  public List<OriginLink> behind(Long incident) {
    return origins.stream()
        .flatMap(each -> each.behind(incident, officer.scope()).stream())
        .toList();
  }

  private IncidentOrigins origins(String kind) {
    return origins.stream()
        .filter(each -> each.kind().equals(kind))
        .findFirst()
        .orElseThrow(NoSuchRecord::new);
  }
}
