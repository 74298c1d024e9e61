package hanki.incident.web;

import hanki.guidance.FindingMethods;
import hanki.guidance.Method;
import hanki.guidance.diagram.MethodDiagram;
import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import hanki.incident.FindingIncidents;
import hanki.incident.Incident;
import hanki.period.HalfYear;
import hanki.period.Period;
import hanki.platform.web.RecordId;
import hanki.reference.Offence;
import hanki.trace.Carrier;
import hanki.trace.Connected;
import hanki.trace.ConnectionQuestion;
import hanki.trace.FindingConnections;
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
  private final FindingMethods methods;
  private final FindingConnections connections;
  private final CurrentOfficer officer;
  private String id;
  private String broken;
  private Incident incident;
  private Method method;
  private Connected connected;

  @Inject
  IncidentShowView(
      FindingIncidents finding,
      FindingMethods methods,
      FindingConnections connections,
      CurrentOfficer officer) {
    this.finding = finding;
    this.methods = methods;
    this.connections = connections;
    this.officer = officer;
  }

  /** Opens the record in the address. */
  public void load() {
    incident = finding.open(RecordId.parse(id));
    method = incident.methodCode() == null ? null : methods.method(incident.methodCode());
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

  /** The method of crime with its steps; null if not known. */
  public Method getMethod() {
    return method;
  }

  /** How that method goes, drawn; null if it is not known. */
  public MethodDiagram getDiagram() {
    return method == null ? null : MethodDiagram.of(method.actors(), method.steps());
  }

  /** What shares its traces; only asked where it has some. */
  public Connected getConnected() {
    if (connected == null) {
      connected =
          connections.connections(
              new ConnectionQuestion(incident.traces(), Carrier.INCIDENT, incident.id()));
    }
    return connected;
  }

  /** The half in which it counts. */
  public Period getHalf() {
    return HalfYear.containing(incident.recognisedOn());
  }

  /** Whether this officer may correct it. */
  public boolean isCorrectable() {
    return officer.may(Permission.RECORD_INCIDENTS);
  }

  /** Whether a file that was asked for is not what was kept. */
  public String getBroken() {
    return broken;
  }

  public void setBroken(String broken) {
    this.broken = broken;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
