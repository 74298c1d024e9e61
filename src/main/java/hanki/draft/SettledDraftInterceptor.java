package hanki.draft;

import hanki.platform.audit.Audited;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * Lets the draft go in the transaction of the command that took it over: a record and its draft
 * never stand side by side, and neither is ever lost.
 */
@Audited
@Interceptor
@Priority(Interceptor.Priority.APPLICATION + 10)
class SettledDraftInterceptor {

  private final KeepingDrafts keeping;
  private final DraftSlips slips;
  private final HttpServletRequest request;

  @Inject
  SettledDraftInterceptor(KeepingDrafts keeping, DraftSlips slips, HttpServletRequest request) {
    this.keeping = keeping;
    this.slips = slips;
    this.request = request;
  }

  @AroundInvoke
  Object settle(InvocationContext call) throws Exception {
    Object result = call.proceed();
    String command = call.getMethod().getAnnotation(Audited.class).value();
    posted()
        .filter(slip -> slip.form().isSavedBy(command))
        .ifPresent(slip -> keeping.settle(slip, result));
    return result;
  }

  private Optional<DraftSlip> posted() {
    try {
      return slips.read(request.getParameter(DraftSlips.FIELD));
    } catch (ContextNotActiveException | IllegalStateException | NullPointerException outside) {
      // work in the background has no request
      return Optional.empty();
    }
  }
}
