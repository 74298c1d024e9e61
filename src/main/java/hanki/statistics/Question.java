package hanki.statistics;

import hanki.platform.audit.Traceable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What an analyst asks: a measure, by which rows and columns, among which records.
 *
 * @param rows of the total for one row
 */
public record Question(String measure, Split rows, Columns columns, List<Condition> among)
    implements Traceable {

  /**
   * Fails if a breakdown is asked for twice, since such a table would say nothing.
   *
   * @throws IllegalArgumentException if rows, columns and conditions share a breakdown
   */
  public Question {
    among = List.copyOf(among);
    Set<Breakdown> asked = EnumSet.noneOf(Breakdown.class);
    boolean twice = rows.breakdown() != Breakdown.NONE && !asked.add(rows.breakdown());
    twice |= !columns.isOverTime() && !asked.add(columns.across().breakdown());
    for (Condition each : among) {
      twice |= !asked.add(each.breakdown());
    }
    if (twice) {
      throw new IllegalArgumentException("one breakdown twice: " + measure + " " + rows.code());
    }
  }

  @Override
  public String trace() {
    return "measure=%s rows=%s columns=%s last=%s among=%s"
        .formatted(
            measure,
            rows.code(),
            columns.isOverTime()
                ? columns.count() + " " + columns.kind() + (columns.yearly() ? " yearly" : "")
                : columns.across().code(),
            columns.last().code(),
            among);
  }
}
