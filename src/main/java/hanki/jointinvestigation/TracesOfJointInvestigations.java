package hanki.jointinvestigation;

import hanki.identity.Scope;
import hanki.platform.clock.BusinessClock;
import hanki.trace.TraceReference;
import hanki.trace.TraceSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.query.Page;

/** Lets the traces that members of a joint investigation share connect it with other records. */
@ApplicationScoped
class TracesOfJointInvestigations implements TraceSource {

  private final TracedJointInvestigations traced;
  private final BusinessClock clock;

  @Inject
  TracesOfJointInvestigations(TracedJointInvestigations traced, BusinessClock clock) {
    this.traced = traced;
    this.clock = clock;
  }

  @Override
  public List<TraceReference> carrying(List<String> normalised, Scope scope, Page page) {
    return traced.carrying(normalised, scope.within(), scope.reader(), clock.today(), page);
  }

  @Override
  public List<TraceReference> carryingWider(List<String> wider, Scope scope, Page page) {
    return traced.carryingWider(wider, scope.within(), scope.reader(), clock.today(), page);
  }

  @Override
  public List<TraceReference> between(LocalDate first, LocalDate last, Scope scope, Page page) {
    return traced.between(first, last, scope.within(), scope.reader(), clock.today(), page);
  }
}
