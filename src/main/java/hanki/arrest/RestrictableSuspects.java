package hanki.arrest;

import hanki.identity.Restrictable;
import hanki.identity.RestrictableRecords;
import hanki.identity.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Lets suspects be limited to those who need to know. */
@ApplicationScoped
class RestrictableSuspects implements RestrictableRecords {

  private final Suspects records;

  @Inject
  RestrictableSuspects(Suspects records) {
    this.records = records;
  }

  @Override
  public String kind() {
    return "suspect";
  }

  @Override
  public String folder() {
    return "/arrest/suspect";
  }

  @Override
  public Optional<? extends Restrictable> restrictable(Long id, Scope scope) {
    return records.find(id, scope);
  }
}
