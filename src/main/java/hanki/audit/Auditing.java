package hanki.audit;

import hanki.identity.AccessRefused;
import hanki.platform.clock.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import java.security.Principal;

/** Writes entries, into the transaction that is running or else one of their own. */
@ApplicationScoped
@Transactional
public class Auditing {

  private static final String PROGRAM = "hanki";

  private final AuditEntries entries;
  private final SecurityContext security;
  private final HttpServletRequest request;
  private final BusinessClock clock;

  @Inject
  Auditing(
      AuditEntries entries,
      SecurityContext security,
      HttpServletRequest request,
      BusinessClock clock) {
    this.entries = entries;
    this.security = security;
    this.request = request;
    this.clock = clock;
  }

  /**
   * Adds one entry.
   *
   * @param actor who acted where the request does not know it; empty for the present officer, or
   *     for the program itself where nobody asked
   */
  public void write(String actor, String action, Long subjectId, String detail) {
    entries.add(
        new AuditEntry(
            clock.instant(),
            actor.isEmpty() ? actor() : actor,
            address(),
            action,
            subjectId,
            detail));
  }

  /** A refusal is kept whatever becomes of the command around it. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void refused(@Observes AccessRefused refusal) {
    write("", "access.refused", null, refusal.asked());
  }

  private String actor() {
    try {
      Principal caller = security.getCallerPrincipal();
      return caller == null || caller.getName() == null ? PROGRAM : caller.getName();
    } catch (RuntimeException outsideOfARequest) {
      return PROGRAM;
    }
  }

  private String address() {
    try {
      return request.getRemoteAddr() == null ? "-" : request.getRemoteAddr();
    } catch (ContextNotActiveException | IllegalStateException | NullPointerException outside) {
      return "-";
    }
  }
}
