package hanki.audit.chain;

import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Follows a chain from its first entry to its last and names the first one that does not fit. Made
 * for one walk; memory does not grow with the length of the chain.
 */
public final class ChainCheck {

  private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(2);

  private final TrailKey key;
  private final Map<Long, SignedHead> heads = new TreeMap<>();
  private int headsMet;
  private long entries;
  private long shortest;
  private long timesBack;
  private Instant latest = Instant.MIN;
  private String previous = ChainedEntry.NOTHING_BEFORE;
  private Finding finding;

  /** Why an entry does not fit. */
  public enum Reason {
    /** The numbers jump: one or more entries are not there. */
    MISSING,
    /** A number that was there already, or comes too early. */
    OUT_OF_ORDER,
    /** The entry does not name the one before it. */
    NOT_LINKED,
    /** Its contents are not those that were sealed. */
    CHANGED,
    /** A head signed earlier names another entry under this number. */
    NOT_THE_SIGNED_ONE,
    /** A head signed earlier names entries that are not there any more. */
    CUT_OFF,
    /** A head that nobody with the key signed. */
    HEAD_FORGED,
    /** A line that is no entry. */
    UNREADABLE
  }

  /**
   * The first entry that does not fit.
   *
   * @param seq its number
   * @param heads at the signed head, or null
   */
  public record Finding(long seq, Reason reason, SignedHead head) {}

  /**
   * What came of the walk.
   *
   * @param entries how many entries fit
   * @param heads how many signed heads lie on the chain
   * @param timesBack how often the clock went back by more than two seconds; no fault by itself
   * @param finding null if everything fits
   */
  public record Verdict(long entries, int heads, long timesBack, Finding finding) {

    public boolean isWhole() {
      return finding == null;
    }
  }

  /** A walk along the chain of that key, past those heads. */
  public ChainCheck(TrailKey key, List<SignedHead> signed) {
    this.key = key;
    signed.stream()
        .sorted(Comparator.comparing(SignedHead::at))
        .forEach(
            head -> {
              SignedHead other = heads.putIfAbsent(head.seq(), head);
              if (!head.isGenuine(key)) {
                note(head.seq(), Reason.HEAD_FORGED, head);
              } else if (other != null && !other.hash().equals(head.hash())) {
                note(head.seq(), Reason.NOT_THE_SIGNED_ONE, head);
              }
            });
  }

  /** The next entry. After the first finding the rest is not looked at. */
  public void next(ChainedEntry entry) {
    if (finding != null) {
      return;
    }
    long expected = entries + 1;
    SignedHead head = heads.get(entry.seq());
    if (entry.seq() > expected) {
      note(expected, Reason.MISSING, null);
    } else if (entry.seq() < expected) {
      note(entry.seq(), Reason.OUT_OF_ORDER, null);
    } else if (!same(entry.hash(), entry.expectedHash(key))) {
      note(expected, Reason.CHANGED, null);
    } else if (!same(entry.previousHash(), previous)) {
      note(expected, Reason.NOT_LINKED, null);
    } else if (head != null && !same(head.hash(), entry.hash())) {
      note(expected, Reason.NOT_THE_SIGNED_ONE, head);
    } else {
      entries++;
      headsMet += head == null ? 0 : 1;
      timesBack += entry.at().plus(CLOCK_TOLERANCE).isBefore(latest) ? 1 : 0;
      latest = entry.at().isAfter(latest) ? entry.at() : latest;
      previous = entry.hash();
    }
  }

  /** The chain must be at least that long; otherwise its end was cut off. */
  public void reaches(long length) {
    shortest = length;
  }

  /** A line that could not be read stands where the next entry should. */
  public void unreadable() {
    note(entries + 1, Reason.UNREADABLE, null);
  }

  /** The end of the chain. */
  public Verdict end() {
    heads.values().stream()
        .filter(head -> head.seq() > entries)
        .findFirst()
        .ifPresent(head -> note(entries + 1, Reason.CUT_OFF, head));
    if (entries < shortest) {
      note(entries + 1, Reason.CUT_OFF, null);
    }
    return new Verdict(entries, headsMet, timesBack, finding);
  }

  private void note(long seq, Reason reason, SignedHead head) {
    if (finding == null) {
      finding = new Finding(seq, reason, head);
    }
  }

  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(one.getBytes(), other.getBytes());
  }
}
