package hanki.arrest;

import hanki.identity.Scope;
import hanki.incident.Custody;
import hanki.incident.CustodySource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Tells incidents who was arrested for them, and whose terms still run. */
@ApplicationScoped
class ArrestCustodies implements CustodySource {

  private final Arrests arrests;

  @Inject
  ArrestCustodies(Arrests arrests) {
    this.arrests = arrests;
  }

  @Override
  public List<Custody> ofIncident(Long incident, Scope scope) {
    return arrests.custodiesOf(incident, scope.within(), scope.reader()).stream()
        .map(ArrestCustodies::custody)
        .toList();
  }

  @Override
  public List<Custody> running(Scope scope) {
    return arrests.running(scope.within(), scope.reader()).stream()
        .map(ArrestCustodies::custody)
        .toList();
  }

  private static Custody custody(ArrestTermsRow row) {
    return new Custody(
        row.incident(),
        row.incidentNumber(),
        row.id(),
        row.number(),
        row.time() == null ? row.day().atStartOfDay() : row.day().atTime(row.time()),
        row.sentAt(),
        row.requestedAt(),
        row.releasedAt());
  }
}
