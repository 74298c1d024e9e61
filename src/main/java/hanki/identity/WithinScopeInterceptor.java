package hanki.identity;

import hanki.platform.clock.BusinessClock;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;

/** Spreads the {@link ScopeNet} inside the transaction, whose interceptor stands before. */
@WithinScope
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class WithinScopeInterceptor {

  private final EntityManager entityManager;
  private final CurrentOfficer officer;
  private final BusinessClock clock;

  @Inject
  WithinScopeInterceptor(EntityManager entityManager, CurrentOfficer officer, BusinessClock clock) {
    this.entityManager = entityManager;
    this.officer = officer;
    this.clock = clock;
  }

  @AroundInvoke
  Object limit(InvocationContext call) throws Exception {
    ScopeNet.spread(entityManager, officer.scope(), clock.today());
    try {
      return call.proceed();
    } finally {
      ScopeNet.lift(entityManager);
    }
  }
}
