package hanki.statistics;

import hanki.identity.Scope;
import hanki.period.Period;
import hanki.platform.Label;
import hanki.platform.web.Address;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
   * The counts of those records, one cell a row of the breakdown as recorded; the total is one cell
   * named "-".
   *
   * @param among names no codes of the breakdown itself
   */
  List<Cell> cells(Behind among, Breakdown breakdown);

  /** The counts of everything in a period. */
  default List<Cell> cells(Measure measure, Period period, Breakdown breakdown) {
    return cells(Behind.all(measure, period), breakdown);
  }

  /**
   * One page of the records behind a figure, by day; those out of scope show their contribution
   * only.
   */
  List<RecordReference> records(Behind figure, Scope scope, Page page);

  /**
   * The cases that contribute most, largest first: records, or what several records belong to, as
   * the persons of a group. A source whose cases contribute one each has no largest.
   */
  default List<RecordReference> largest(Behind figure, Scope scope, int records) {
    return List.of();
  }

  /** What the records behind a figure come to, summed over the records themselves. */
  Contributions contributions(Behind figure, Scope scope);

  /**
   * All records behind a figure with their versions, whoever may see them, for what is frozen. They
   * come to the figure, as those that a reader sees do.
   *
   * <p>Sources that are not published from need not know it.
   */
  default List<CountedRecord> counted(Behind figure) {
    throw new UnsupportedOperationException(figure.measure() + " is not published from");
  }

  /**
   * Address of the page that shows a record as it was counted, from the root of the program; empty
   * where there is none.
   */
  default Optional<String> page(CountedRecord record) {
    return Optional.of(
        new Address("/" + record.feature() + "/show.xhtml").with("id", record.id()).toString());
  }

  /** The day of the latest counted record, if there is any. */
  Optional<LocalDate> latestDay(Measure measure);

  /**
   * What the rows of a breakdown are called, in their order, where statistics cannot know it, as
   * the methods of crime ({@link Breakdown#isNamedBySource}). Empty for all others.
   */
  default Map<String, Label> names(Breakdown breakdown) {
    return Map.of();
  }
}
