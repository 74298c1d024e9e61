package hanki.audit;

import hanki.platform.Refusal;
import hanki.platform.audit.ActedBy;
import hanki.platform.audit.Answered;
import hanki.platform.audit.Audited;
import hanki.platform.audit.Counted;
import hanki.platform.audit.Traceable;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Leaves the entry of an {@link Audited} command: of one that succeeded inside its transaction, of
 * one that was refused or failed in a transaction of its own, since the command's is rolled back.
 */
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
    String action = call.getMethod().getAnnotation(Audited.class).value();
    Object result;
    try {
      result = call.proceed();
    } catch (Exception thrown) {
      writeFailure(call, action, thrown);
      throw thrown;
    }
    auditing.write(
        auditing
            .begin(result instanceof ActedBy known ? known.actor() : "", action)
            .about(subject(call, result))
            .ending(outcome(result), found(result))
            .telling(detail(call, result)));
    return result;
  }

  private void writeFailure(InvocationContext call, String action, Exception thrown) {
    try {
      auditing.writeAnyway(
          auditing
              .begin("", action)
              .about(subject(call, null))
              .ending(thrown instanceof Refusal ? Outcome.REFUSED : Outcome.FAILED, null)
              .telling(detail(call, null) + " ! " + thrown.getClass().getSimpleName()));
    } catch (RuntimeException alsoImpossible) {
      thrown.addSuppressed(alsoImpossible);
    }
  }

  private static Outcome outcome(Object result) {
    return result instanceof Answered answer && answer.isRefused() ? Outcome.REFUSED : Outcome.DONE;
  }

  private static Long found(Object result) {
    if (result instanceof Counted counted) {
      return counted.count();
    }
    return result instanceof Collection<?> many ? Long.valueOf(many.size()) : null;
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
