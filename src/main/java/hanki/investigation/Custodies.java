package hanki.investigation;

import hanki.identity.Scope;
import hanki.incident.Custody;
import hanki.incident.CustodySource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Asks whoever records arrests for the persons in custody. */
@ApplicationScoped
class Custodies {

  private final Iterable<CustodySource> sources;

  @Inject
  Custodies(@Any Instance<CustodySource> sources) {
    this((Iterable<CustodySource>) sources);
  }

  /** For tests without a container. */
  Custodies(Iterable<CustodySource> sources) {
    this.sources = sources;
  }

  private Stream<CustodySource> all() {
    return StreamSupport.stream(sources.spliterator(), false);
  }

  /** Everybody arrested for the incident. */
  List<Custody> ofIncident(Long incident, Scope scope) {
    return all().flatMap(source -> source.ofIncident(incident, scope).stream()).toList();
  }

  /** The terms that run for anybody in scope, the next end first. */
  List<LegalDeadline> running(Scope scope) {
    return all()
        .flatMap(source -> source.running(scope).stream())
        .flatMap(custody -> LegalDeadline.of(custody).stream())
        .filter(LegalDeadline::isRunning)
        .sorted(Comparator.comparing(LegalDeadline::end))
        .toList();
  }
}
