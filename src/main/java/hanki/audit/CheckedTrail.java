package hanki.audit;

import hanki.audit.chain.ChainCheck;
import hanki.platform.audit.Counted;
import hanki.platform.audit.Traceable;
import java.util.List;

/**
 * What came of checking the trail.
 *
 * @param chain the chain and the signed heads
 * @param compared how many kept records were compared with their entries
 * @param mismatches records that do not agree with their entries
 * @param milliseconds how long it took
 */
public record CheckedTrail(
    ChainCheck.Verdict chain, long compared, List<MismatchRow> mismatches, long milliseconds)
    implements Traceable, Counted {

  /**
   * A record that does not agree with its entries.
   *
   * @param reason a name of {@link Mismatch.Reason}
   * @param seq of its last entry; null if it has none
   */
  public record MismatchRow(String kind, Long id, String reason, Long seq) {}

  public boolean isWhole() {
    return chain.isWhole() && mismatches.isEmpty();
  }

  @Override
  public long count() {
    return chain.entries();
  }

  @Override
  public String trace() {
    String fault =
        chain.isWhole() ? "-" : chain.finding().seq() + " " + chain.finding().reason().name();
    return "fault=%s records=%d mismatches=%d".formatted(fault, compared, mismatches.size());
  }
}
