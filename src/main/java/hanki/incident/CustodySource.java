package hanki.incident;

import hanki.identity.Scope;
import java.util.List;

/**
 * The feature that records arrests. Incidents know nothing of it: they ask whoever answers, and
 * nobody if it is not there.
 */
public interface CustodySource {

  /** Everybody arrested for the incident, within the scope, the earliest first. */
  List<Custody> ofIncident(Long incident, Scope scope);

  /** Everybody within the scope for whom a term still runs, the earliest arrest first. */
  List<Custody> running(Scope scope);
}
