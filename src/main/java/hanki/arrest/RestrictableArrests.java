package hanki.arrest;

import hanki.identity.Restrictable;
import hanki.identity.RestrictableRecords;
import hanki.identity.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Lets arrests be limited to those who need to know, and withdrawn. */
@ApplicationScoped
class RestrictableArrests implements RestrictableRecords {

  private final Arrests records;

  @Inject
  RestrictableArrests(Arrests records) {
    this.records = records;
  }

  @Override
  public String kind() {
    return "arrest";
  }

  @Override
  public String folder() {
    return "/arrest/custody";
  }

  @Override
  public Optional<? extends Restrictable> restrictable(Long id, Scope scope) {
    return records.find(id, scope);
  }
}
