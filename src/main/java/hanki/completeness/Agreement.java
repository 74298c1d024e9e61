package hanki.completeness;

import hanki.platform.audit.Counted;
import java.util.List;
import java.util.Map;

/**
 * What does not agree in a period, as far as the reader may see it.
 *
 * @param counts of every kind
 * @param kind the one whose records are listed
 * @param records one page of them
 */
public record Agreement(
    Map<DisagreementKind, Long> counts, DisagreementKind kind, List<Disagreement> records)
    implements Counted {

  /** Records of the listed kind, on all pages. */
  @Override
  public long count() {
    return counts.get(kind);
  }

  /** Whether everything agrees. */
  public boolean isWhole() {
    return counts.values().stream().allMatch(count -> count == 0);
  }
}
