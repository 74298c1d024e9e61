package hanki.consultation;

import hanki.identity.Scope;
import hanki.trace.TraceReference;
import hanki.trace.TraceSource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.query.Page;

/** Answers which consultations share a trace. */
@Dependent
class TracesOfConsultations implements TraceSource {

  private final TracedConsultations traced;

  @Inject
  TracesOfConsultations(TracedConsultations traced) {
    this.traced = traced;
  }

  @Override
  public List<TraceReference> carrying(List<String> normalised, Scope scope, Page page) {
    return traced.carrying(normalised, scope.within(), scope.reader(), page);
  }

  @Override
  public List<TraceReference> carryingWider(List<String> wider, Scope scope, Page page) {
    return traced.carryingWider(wider, scope.within(), scope.reader(), page);
  }

  @Override
  public List<TraceReference> between(LocalDate first, LocalDate last, Scope scope, Page page) {
    return traced.between(first, last, scope.within(), scope.reader(), page);
  }
}
