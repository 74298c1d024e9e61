package hanki.incident;

import hanki.identity.Restrictable;
import hanki.identity.RestrictableRecords;
import hanki.identity.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Lets incidents be limited to those who need to know. */
@ApplicationScoped
class RestrictableIncidents implements RestrictableRecords {

  private final Incidents records;

  @Inject
  RestrictableIncidents(Incidents records) {
    this.records = records;
  }

  @Override
  public String kind() {
    return "incident";
  }

  @Override
  public Optional<? extends Restrictable> restrictable(Long id, Scope scope) {
    return records.find(id, scope);
  }
}
