package hanki.audit;

import hanki.audit.chain.TrailKey;
import hanki.identity.AccessRefused;
import hanki.platform.clock.BusinessClock;
import hanki.platform.crypto.Sealing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.HexFormat;
import org.hibernate.engine.spi.SessionImplementor;

/**
 * Writes entries into the transaction that is running, or else into one of their own. They get
 * their places in the chain when it commits.
 */
@ApplicationScoped
@Transactional
public class Auditing {

  private static final String PROGRAM = "hanki";
  private static final int SESSION_DIGITS = 12;

  private final AuditEntries entries;
  private final AuditKeys keys;
  private final SecurityContext security;
  private final HttpServletRequest request;
  private final Sealing sealing;
  private final BusinessClock clock;

  @Inject
  Auditing(
      AuditEntries entries,
      AuditKeys keys,
      SecurityContext security,
      HttpServletRequest request,
      Sealing sealing,
      BusinessClock clock) {
    this.entries = entries;
    this.keys = keys;
    this.security = security;
    this.request = request;
    this.sealing = sealing;
    this.clock = clock;
  }

  /** Adds an entry to what the transaction leaves. */
  void write(Command command) {
    TransactionTrail.of(entries.entityManager().unwrap(SessionImplementor.class))
        .say(command, new TrailMeans(keys.key(), sealing, clock::instant));
  }

  /** Adds an entry that stays whatever becomes of the command around it. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void writeAnyway(Command command) {
    write(command);
  }

  /** A refusal is kept whatever becomes of the command around it. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void refused(@Observes AccessRefused refusal) {
    write(begin("", "access.refused").ending(Outcome.REFUSED, null).telling(refusal.asked()));
  }

  /**
   * The beginning of an entry: who, in which session, from where.
   *
   * @param actor who acted where the request does not know it; empty for the present officer, or
   *     for the program itself where nobody asked
   */
  Command begin(String actor, String action) {
    return Command.of(actor.isEmpty() ? actor() : actor, session(), address(), action);
  }

  private String actor() {
    try {
      Principal caller = security.getCallerPrincipal();
      return caller == null || caller.getName() == null ? PROGRAM : caller.getName();
    } catch (RuntimeException outsideOfARequest) {
      return PROGRAM;
    }
  }

  private String session() {
    try {
      HttpSession session = request.getSession(false);
      if (session == null) {
        return "";
      }
      byte[] id = session.getId().getBytes(StandardCharsets.UTF_8);
      byte[] digest = keys.key().code(TrailKey.Use.SESSION, id);
      return HexFormat.of().formatHex(digest).substring(0, SESSION_DIGITS);
    } catch (ContextNotActiveException | IllegalStateException | NullPointerException outside) {
      return "";
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
