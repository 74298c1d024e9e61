package hanki.incident.web;

import hanki.incident.BeginningIncidents;
import hanki.incident.Incident;
import hanki.incident.IncidentLink;
import hanki.incident.IncidentOrigin;
import hanki.incident.OriginLink;
import hanki.platform.web.RecordId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Out of what the incident on this page grew, or grows. */
@Named("incidentOriginView")
@RequestScoped
public class IncidentOriginView {

  private static final String CONSULTATION = "consultation";

  private final BeginningIncidents beginning;
  private final Map<Long, List<OriginLink>> behind = new HashMap<>();
  private IncidentOrigin origin;

  @Inject
  IncidentOriginView(BeginningIncidents beginning) {
    this.beginning = beginning;
  }

  /** The consultation that the form names; null if it names none. */
  public IncidentOrigin origin(OriginForm form) {
    if (origin == null && form.isGiven()) {
      origin = beginning.origin(RecordId.parse(form.getConsultation()), CONSULTATION);
    }
    return origin;
  }

  /** The incidents that grew out of that consultation before, of those the officer may see. */
  public List<IncidentLink> before(OriginForm form) {
    return origin(form) == null ? List.of() : beginning.links(origin.incidents());
  }

  /** The records out of which the incident grew. */
  public List<OriginLink> behind(Incident incident) {
    return incident == null ? List.of() : behind.computeIfAbsent(incident.id(), beginning::behind);
  }
}
