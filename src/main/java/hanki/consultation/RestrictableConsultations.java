package hanki.consultation;

import hanki.identity.Restrictable;
import hanki.identity.RestrictableRecords;
import hanki.identity.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Lets consultations be limited to those who need to know. */
@ApplicationScoped
class RestrictableConsultations implements RestrictableRecords {

  private final Consultations records;

  @Inject
  RestrictableConsultations(Consultations records) {
    this.records = records;
  }

  @Override
  public String kind() {
    return "consultation";
  }

  @Override
  public Optional<? extends Restrictable> restrictable(Long id, Scope scope) {
    return records.find(id, scope);
  }
}
