package hanki.audit;

import hanki.audit.CheckedTrail.MismatchRow;
import hanki.audit.chain.ChainCheck;
import hanki.audit.chain.ChainedEntry;
import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.platform.audit.Audited;
import hanki.platform.clock.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hibernate.query.Page;

/** Checks the trail where it stands: the chain, the signed heads, and every kept record. */
@ApplicationScoped
@Transactional
public class CheckingTrail {

  private static final int CHUNK = 5000;

  private final AuditEntries entries;
  private final PairingRecords pairing;
  private final SignedHeads heads;
  private final AuditKeys keys;
  private final BusinessClock clock;

  @Inject
  CheckingTrail(
      AuditEntries entries,
      PairingRecords pairing,
      SignedHeads heads,
      AuditKeys keys,
      BusinessClock clock) {
    this.entries = entries;
    this.pairing = pairing;
    this.heads = heads;
    this.keys = keys;
    this.clock = clock;
  }

  /** Checks everything. */
  @Audited("audit.check")
  @Permitted(Permission.READ_AUDIT_TRAIL)
  public CheckedTrail check() {
    Instant begun = clock.instant();
    ChainCheck.Verdict chain = chain();
    PairingRecords.Pairing pairs = pairing.compare();
    return new CheckedTrail(
        chain, pairs.compared(), rows(pairs), Duration.between(begun, clock.instant()).toMillis());
  }

  /** The records that do not agree with their entries, for the look at start. */
  List<MismatchRow> mismatches() {
    return rows(pairing.compare());
  }

  private static List<MismatchRow> rows(PairingRecords.Pairing pairs) {
    return pairs.mismatches().stream()
        .map(each -> new MismatchRow(each.kind(), each.id(), each.reason().name(), each.seq()))
        .toList();
  }

  /** Heads first, then the length: what is signed or appended meanwhile is no fault. */
  private ChainCheck.Verdict chain() {
    ChainCheck check = new ChainCheck(keys.key(), heads.all());
    check.reaches(entries.length());
    long after = 0;
    List<ChainedEntry> chunk = entries.following(after, Long.MAX_VALUE, Page.first(CHUNK));
    while (!chunk.isEmpty()) {
      chunk.forEach(check::next);
      after = chunk.get(chunk.size() - 1).seq();
      chunk = entries.following(after, Long.MAX_VALUE, Page.first(CHUNK));
    }
    return check.end();
  }
}
