package hanki.audit;

import hanki.audit.chain.ChainedEntry;
import hanki.audit.chain.TrailKey;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Gives entries their places in the chain: numbers without a gap, each sealed with the one before.
 *
 * <p>Appending locks the head until the commit, so it comes last in a transaction: whoever holds it
 * waits for nobody, and no two transactions can wait for each other.
 */
class AuditChain {

  private final AuditEntries entries;
  private final TrailKey key;

  AuditChain(AuditEntries entries, TrailKey key) {
    this.entries = entries;
    this.key = key;
  }

  /** One entry without a change of a record. */
  void append(Command command, Instant at) {
    append(command, List.of(), at);
  }

  /** One entry for each change, or one for a command that changed nothing. */
  void append(Command command, List<Change> changes, Instant at) {
    AuditHead head = entries.lockedHead();
    if (changes.isEmpty()) {
      add(head, command, null, at);
    }
    changes.forEach(change -> add(head, command, change, at));
  }

  private void add(AuditHead head, Command command, Change change, Instant at) {
    ChainedEntry entry =
        new ChainedEntry(
                head.seq() + 1,
                at.truncatedTo(ChronoUnit.MICROS),
                command.actor(),
                command.session(),
                command.address(),
                command.action(),
                change == null ? command.subjectKind() : change.kind(),
                change == null ? command.subjectId() : change.id(),
                command.outcome().name(),
                command.found(),
                command.detail(),
                change == null ? "" : change.lines(),
                change == null ? null : change.versionBefore(),
                change == null ? null : change.versionAfter(),
                change == null ? "" : change.state(),
                head.hash(),
                "")
            .sealed(key);
    entries.add(new AuditEntry(entry));
    head.moveTo(entry.seq(), entry.hash());
  }
}
