package hanki.statistics;

import hanki.identity.Scope;
import hanki.period.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.query.Page;

/**
 * A feature whose records are counted. Its counting rule stands once and serves both the number and
 * the list of records: every figure is the sum of what its records contribute.
 */
public interface FigureSource {

  /** What this source counts. */
  List<Measure> measures();

  /**
   * The counts of a period, one cell a row of the breakdown as recorded; the total is one cell
   * named "-".
   */
  List<Cell> cells(Measure measure, Period period, Breakdown breakdown);

  /**
   * One page of the records behind a figure, by day; those out of scope show their contribution
   * only.
   */
  List<RecordReference> records(Behind figure, Scope scope, Page page);

  /** What the records behind a figure come to, summed over the records themselves. */
  Contributions contributions(Behind figure, Scope scope);

  /** The day of the latest counted record, if there is any. */
  Optional<LocalDate> latestDay(Measure measure);
}
