package hanki.identity;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.security.enterprise.SecurityContext;
import java.util.Arrays;

/**
 * Refuses a command to those who may not, before its transaction begins (whose interceptor stands
 * at PLATFORM_BEFORE + 200): inside it, the trace of the refusal would be rolled back with it.
 */
@Permitted
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class PermittedInterceptor {

  private final SecurityContext security;
  private final Event<AccessRefused> refused;

  @Inject
  PermittedInterceptor(SecurityContext security, Event<AccessRefused> refused) {
    this.security = security;
    this.refused = refused;
  }

  @AroundInvoke
  Object check(InvocationContext call) throws Exception {
    Permitted permitted = call.getMethod().getAnnotation(Permitted.class);
    if (permitted == null) {
      permitted = call.getMethod().getDeclaringClass().getAnnotation(Permitted.class);
    }
    boolean may =
        Arrays.stream(permitted.value())
            .flatMap(permission -> permission.roles().stream())
            .anyMatch(role -> security.isCallerInRole(role.name()));
    if (!may) {
      String command =
          call.getMethod().getDeclaringClass().getSimpleName() + "." + call.getMethod().getName();
      refused.fire(new AccessRefused(command));
      throw new NotPermitted();
    }
    return call.proceed();
  }
}
