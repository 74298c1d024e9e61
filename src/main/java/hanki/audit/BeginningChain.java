package hanki.audit;

import hanki.platform.clock.BusinessClock;
import hanki.platform.persistence.DatabaseReady;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hibernate.query.Page;

/**
 * Begins the chain at the first start: takes over the entries from before there was one, in their
 * order and with their times, and seals the records that stand already. After an update of the
 * program that changed records by a migration, their new form gets entries of its own.
 */
@ApplicationScoped
@Transactional
public class BeginningChain {

  private static final int CHUNK = 1000;

  private final AuditEntries entries;
  private final PairingRecords pairing;
  private final AuditKeys keys;
  private final BusinessClock clock;

  @Inject
  BeginningChain(
      AuditEntries entries, PairingRecords pairing, AuditKeys keys, BusinessClock clock) {
    this.entries = entries;
    this.pairing = pairing;
    this.keys = keys;
    this.clock = clock;
  }

  void atStart(@Observes @Priority(5) DatabaseReady ready) {
    begin(ready.schema());
  }

  /** Does what the state of the chain asks for; nothing at most starts. */
  void begin(String schema) {
    AuditHead head = entries.lockedHead();
    keys.ensure(head.seq() > 0);
    if (head.migratedTo().equals(schema)) {
      return;
    }
    if (head.seq() == 0) {
      long takenOver = takeOver();
      append("audit.begin", "entries=" + takenOver, takenOver, List.of());
    }
    sealMismatches(head.migratedTo(), schema);
    entries.lockedHead().agreesWith(schema);
  }

  private long takeOver() {
    long takenOver = 0;
    List<UnchainedEntry> chunk = entries.unchained(Page.first(CHUNK));
    while (!chunk.isEmpty()) {
      AuditChain chain = new AuditChain(entries, keys.key());
      chunk.forEach(each -> chain.append(each.command(), each.at()));
      takenOver += chunk.size();
      UnchainedEntry last = chunk.get(chunk.size() - 1);
      entries.writeAndForget();
      chunk = entries.unchainedAfter(last.at(), last.id(), Page.first(CHUNK));
    }
    return takenOver;
  }

  /** Each record that is not what its last entry sealed gets an entry that says since when. */
  private void sealMismatches(String before, String schema) {
    String from = before.isEmpty() ? "-" : before;
    List<Change> changes =
        pairing.compare().mismatches().stream()
            .filter(mismatch -> mismatch.present() != null)
            .filter(mismatch -> mismatch.reason() != Mismatch.Reason.ENTRIES_DISAGREE)
            .map(Mismatch::present)
            .toList();
    for (int first = 0; first < changes.size(); first += CHUNK) {
      List<Change> chunk = changes.subList(first, Math.min(first + CHUNK, changes.size()));
      append("audit.migrate", "schema=" + from + ".." + schema, null, chunk);
    }
  }

  private void append(String action, String detail, Long found, List<Change> changes) {
    Command command =
        Command.of(Caller.PROGRAM, "", "-", action).ending(Outcome.DONE, found).telling(detail);
    new AuditChain(entries, keys.key()).append(command, changes, clock.instant());
    entries.writeAndForget();
  }
}
