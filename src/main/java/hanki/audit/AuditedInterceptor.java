package hanki.audit;

import hanki.platform.audit.ActedBy;
import hanki.platform.audit.Audited;
import hanki.platform.audit.Traceable;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the entry of an {@link Audited} command after it succeeded, inside its transaction. */
@Audited
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class AuditedInterceptor {

  private final Auditing auditing;

  @Inject
  AuditedInterceptor(Auditing auditing) {
    this.auditing = auditing;
  }

  @AroundInvoke
  Object write(InvocationContext call) throws Exception {
    Object result = call.proceed();
    String action = call.getMethod().getAnnotation(Audited.class).value();
    String actor = result instanceof ActedBy known ? known.actor() : "";
    auditing.write(actor, action, subject(call, result), detail(call, result));
    return result;
  }

  private static Long subject(InvocationContext call, Object result) {
    return Stream.concat(Stream.ofNullable(result), Arrays.stream(call.getParameters()))
        .filter(Long.class::isInstance)
        .map(Long.class::cast)
        .findFirst()
        .orElse(null);
  }

  private static String detail(InvocationContext call, Object result) {
    return Stream.concat(
            Arrays.stream(call.getParameters()), Stream.of(result == null ? "" : result))
        .filter(Objects::nonNull)
        .filter(Traceable.class::isInstance)
        .map(traceable -> ((Traceable) traceable).trace())
        .collect(Collectors.joining(" / "));
  }
}
