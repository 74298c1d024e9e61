package hanki.surge;

import java.util.List;

/**
 * The counts of one row in weeks in a row.
 *
 * @param counts as many as there are weeks
 */
public record WeeklySeries(WatchedWeeks weeks, List<Long> counts) {

  /** Fails unless each week has its count. */
  public WeeklySeries {
    counts = List.copyOf(counts);
    if (counts.size() != weeks.size()) {
      throw new IllegalArgumentException(counts.size() + " counts of " + weeks.size() + " weeks");
    }
  }

  /** What was counted in the week at that place. */
  public long count(int at) {
    return counts.get(at);
  }

  /** The working days of that week, at least one, so that it can be expected to bring something. */
  double exposure(int at) {
    return Math.max(1, weeks.workingDays().get(at));
  }

  /** Whether the week says anything about others: one without a working day does not. */
  boolean isOrdinary(int at) {
    return weeks.workingDays().get(at) > 0;
  }
}
