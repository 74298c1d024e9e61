package hanki.arrest.web;

import hanki.arrest.ArrestRow;
import hanki.arrest.CaseRecords;
import hanki.arrest.FindingArrests;
import hanki.arrest.Forces;
import hanki.platform.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What was done about an incident, on the page of the incident. */
@Named("incidentCasesView")
@RequestScoped
public class IncidentCasesView {

  private final FindingArrests finding;
  private final Forces forces;
  private final Words words;
  private CaseRecords cases;

  @Inject
  IncidentCasesView(FindingArrests finding, Forces forces, Words words) {
    this.finding = finding;
    this.forces = forces;
    this.words = words;
  }

  /** The arrests and clearances that name the incident; read once. */
  public CaseRecords of(Long incident) {
    if (incident == null) {
      return new CaseRecords(List.of(), List.of());
    }
    if (cases == null) {
      cases = finding.ofIncident(incident);
    }
    return cases;
  }

  /** 埼玉県警察. */
  public String force(ArrestRow row) {
    return words.label(forces.force(row.force()).name());
  }
}
