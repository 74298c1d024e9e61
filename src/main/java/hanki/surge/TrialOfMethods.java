package hanki.surge;

import hanki.period.Week;
import java.util.List;

/**
 * All methods tried over the same weeks, and what analysts said to the alerts of those weeks.
 *
 * @param series how many rows there are
 */
public record TrialOfMethods(
    Week first, Week last, long series, List<TriedMethod> methods, Decisions decisions) {

  /** How many alerts are in which state. Dismissed ones are the false alerts that are known. */
  public record Decisions(long open, long confirmed, long watched, long dismissed) {

    /** All of them. */
    public long all() {
      return open + confirmed + watched + dismissed;
    }
  }
}
