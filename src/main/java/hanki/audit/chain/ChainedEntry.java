package hanki.audit.chain;

import java.time.Instant;
import java.util.HexFormat;

/**
 * One entry of the trail with its place in the chain.
 *
 * @param seq 1, 2, 3 … without a gap
 * @param at when it was written, UTC, to the microsecond
 * @param actor officer number, or {@code hanki} for the program itself
 * @param session which session of the officer, as a short digest; empty outside of one
 * @param address where the request came from, or {@code -}
 * @param action what was done, {@code feature.verb}
 * @param subjectKind of which kind the record is; empty if there is none
 * @param subjectId which record; null if there is none
 * @param outcome DONE, REFUSED or FAILED
 * @param found how many records were listed or taken away; null if none were
 * @param detail conditions and other particulars
 * @param changes which fields changed from what to what; see the package
 * @param versionBefore the version that was changed; null for a new record
 * @param versionAfter the version that came of it; null if the record was removed or not changed
 * @param state code of the whole record after the change; empty if it was not changed
 * @param previousHash hash of the entry before, 64 hexadecimal digits
 * @param hash of this entry
 */
public record ChainedEntry(
    Long seq,
    Instant at,
    String actor,
    String session,
    String address,
    String action,
    String subjectKind,
    Long subjectId,
    String outcome,
    Long found,
    String detail,
    String changes,
    Integer versionBefore,
    Integer versionAfter,
    String state,
    String previousHash,
    String hash) {

  /** What stands before the first entry. */
  public static final String NOTHING_BEFORE = "0".repeat(2 * TrailKey.BYTES);

  private static final byte[] ENTRY = {0};

  /** The hash that this entry must have. */
  public String expectedHash(TrailKey key) {
    byte[] previous = HexFormat.of().parseHex(previousHash);
    return HexFormat.of().formatHex(key.code(TrailKey.Use.CHAIN, ENTRY, canonical(), previous));
  }

  /** The same entry with the hash that belongs to it. */
  public ChainedEntry sealed(TrailKey key) {
    return new ChainedEntry(
        seq,
        at,
        actor,
        session,
        address,
        action,
        subjectKind,
        subjectId,
        outcome,
        found,
        detail,
        changes,
        versionBefore,
        versionAfter,
        state,
        previousHash,
        expectedHash(key));
  }

  private byte[] canonical() {
    return new Fields()
        .with(seq)
        .with(Fields.time(at))
        .with(actor)
        .with(session)
        .with(address)
        .with(action)
        .with(subjectKind)
        .with(subjectId)
        .with(outcome)
        .with(found)
        .with(detail)
        .with(changes)
        .with(versionBefore)
        .with(versionAfter)
        .with(state)
        .bytes();
  }
}
