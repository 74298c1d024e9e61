package hanki.incident.web;

import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import hanki.incident.FindingIncidents;
import hanki.incident.Incident;
import hanki.period.HalfYear;
import hanki.period.Period;
import hanki.platform.web.RecordId;
import hanki.reference.Offence;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;

/** Shows one incident. One that may not be seen is missing. */
@Named("incidentShowView")
@RequestScoped
public class IncidentShowView {

  private final FindingIncidents finding;
  private final CurrentOfficer officer;
  private String id;
  private Incident incident;

  @Inject
  IncidentShowView(FindingIncidents finding, CurrentOfficer officer) {
    this.finding = finding;
    this.officer = officer;
  }

  /** Opens the record in the address. */
  public void load() {
    incident = finding.open(RecordId.parse(id));
  }

  public Incident getIncident() {
    return incident;
  }

  /** The further offences in the order of the table. */
  public List<Offence> getFurtherOffences() {
    return incident == null
        ? List.of()
        : incident.furtherOffences().stream()
            .sorted(Comparator.comparingInt(Offence::sort))
            .toList();
  }

  /** The half in which it counts. */
  public Period getHalf() {
    return HalfYear.containing(incident.recognisedOn());
  }

  /** Whether this officer may correct it. */
  public boolean isCorrectable() {
    return officer.may(Permission.RECORD_INCIDENTS);
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
