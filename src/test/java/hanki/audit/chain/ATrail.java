package hanki.audit.chain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Builds chains for tests. */
public final class ATrail {

  public static final TrailKey KEY = key(1);

  private ATrail() {}

  public static TrailKey key(int first) {
    byte[] bytes = new byte[TrailKey.BYTES];
    bytes[0] = (byte) first;
    return new TrailKey(bytes);
  }

  /** So many entries, sealed with the key, one a second. */
  public static List<ChainedEntry> of(int length, TrailKey key) {
    List<ChainedEntry> chain = new ArrayList<>();
    String previous = ChainedEntry.NOTHING_BEFORE;
    for (long seq = 1; seq <= length; seq++) {
      ChainedEntry entry = entry(seq, "A-001", "words=宅配", previous).sealed(key);
      previous = entry.hash();
      chain.add(entry);
    }
    return chain;
  }

  public static ChainedEntry entry(long seq, String actor, String detail, String previous) {
    return new ChainedEntry(
        seq,
        Instant.parse("2026-11-23T03:16:55.120000Z").plusSeconds(seq),
        actor,
        "0123456789ab",
        "127.0.0.1",
        "consultation.list",
        "",
        null,
        "DONE",
        seq,
        detail,
        "",
        null,
        null,
        "",
        previous,
        "");
  }

  /** The same place in the chain, the same hash, another detail. */
  static ChainedEntry forged(ChainedEntry entry, String detail) {
    ChainedEntry other = entry(entry.seq(), entry.actor(), detail, entry.previousHash());
    return withHash(other, entry.hash());
  }

  static ChainedEntry withHash(ChainedEntry entry, String hash) {
    String line =
        TrailLines.write(entry).replaceFirst("\"hash\":\"\"", "\"hash\":\"" + hash + "\"");
    return TrailLines.entry(line);
  }

  public static SignedHead headOf(ChainedEntry entry, TrailKey key) {
    return SignedHead.sign(entry.seq(), entry.at(), entry.hash(), key);
  }
}
