package hanki.statistics;

import hanki.period.Period;
import hanki.period.PeriodKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The columns of a table: periods one after the other, the same period of several years (H29上 H30上
 * R1上 R2上), or the rows of a second split in one period.
 *
 * @param last the last period; the only one of a second split
 * @param count how many periods; 1 to {@link #MOST}
 * @param yearly whether only the same period of each year stands there
 * @param across the second split; that of the total if the columns are periods
 */
public record Columns(Period last, int count, boolean yearly, Split across) {

  /** The most columns of one table: five years of months. */
  public static final int MOST = 60;

  /** Keeps the number within bounds. */
  public Columns {
    count = Math.max(1, Math.min(MOST, count));
  }

  /** The last periods up to that one. */
  public static Columns periods(Period last, int count) {
    return new Columns(last, count, false, Split.recorded(Breakdown.NONE));
  }

  /** That period in the last years. */
  public static Columns sameOfYears(Period last, int years) {
    return new Columns(last, years, true, Split.recorded(Breakdown.NONE));
  }

  /** The rows of a second split in that period. */
  public static Columns across(Split across, Period period) {
    return new Columns(period, 1, false, across);
  }

  /** Whether the columns are periods. */
  public boolean isOverTime() {
    return across.breakdown() == Breakdown.NONE;
  }

  /** The kind of its periods. */
  public PeriodKind kind() {
    return last.kind();
  }

  /** The periods, oldest first. */
  public List<Period> periods() {
    UnaryOperator<Period> before = yearly ? Period::sameLastYear : Period::previous;
    List<Period> periods =
        new ArrayList<>(Stream.iterate(last, before).limit(isOverTime() ? count : 1).toList());
    Collections.reverse(periods);
    return periods;
  }
}
