package hanki.audit;

import hanki.identity.AccessRefused;
import hanki.platform.clock.BusinessClock;
import hanki.platform.crypto.Sealing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.hibernate.engine.spi.SessionImplementor;

/**
 * Writes entries into the transaction that is running, or else into one of their own. They get
 * their places in the chain when it commits.
 */
@ApplicationScoped
@Transactional
public class Auditing {

  private final AuditEntries entries;
  private final AuditKeys keys;
  private final Caller caller;
  private final Sealing sealing;
  private final BusinessClock clock;

  @Inject
  Auditing(
      AuditEntries entries, AuditKeys keys, Caller caller, Sealing sealing, BusinessClock clock) {
    this.entries = entries;
    this.keys = keys;
    this.caller = caller;
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
    return Command.of(
        actor.isEmpty() ? caller.officer() : actor, caller.session(), caller.address(), action);
  }
}
