package hanki.arrest;

import hanki.identity.Restrictable;
import hanki.identity.RestrictableRecords;
import hanki.identity.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Lets clearances be limited to those who need to know. */
@ApplicationScoped
class RestrictableClearances implements RestrictableRecords {

  private final Clearances records;

  @Inject
  RestrictableClearances(Clearances records) {
    this.records = records;
  }

  @Override
  public String kind() {
    return "clearance";
  }

  @Override
  public String folder() {
    return "/arrest";
  }

  @Override
  public Optional<? extends Restrictable> restrictable(Long id, Scope scope) {
    return records.find(id, scope);
  }
}
