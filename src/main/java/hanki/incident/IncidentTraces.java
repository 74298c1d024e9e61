package hanki.incident;

import hanki.identity.Scope;
import hanki.trace.TraceReference;
import hanki.trace.TraceSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.query.Page;

/** Lets incidents be connected with other records by their traces. */
@ApplicationScoped
class IncidentTraces implements TraceSource {

  private final TracedIncidents incidents;

  @Inject
  IncidentTraces(TracedIncidents incidents) {
    this.incidents = incidents;
  }

  @Override
  public List<TraceReference> carrying(List<String> normalised, Scope scope, Page page) {
    return incidents.carrying(normalised, scope.within(), scope.reader(), page).stream()
        .map(CarryingReference::reference)
        .toList();
  }

  @Override
  public List<TraceReference> carryingWider(List<String> wider, Scope scope, Page page) {
    return incidents.carryingWider(wider, scope.within(), scope.reader(), page).stream()
        .map(CarryingReference::reference)
        .toList();
  }

  @Override
  public List<TraceReference> between(LocalDate first, LocalDate last, Scope scope, Page page) {
    return incidents.between(first, last, scope.within(), scope.reader(), page).stream()
        .map(CarryingReference::reference)
        .toList();
  }
}
