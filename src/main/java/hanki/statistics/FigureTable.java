package hanki.statistics;

import hanki.period.Period;
import hanki.platform.Label;
import java.time.LocalDate;
import java.util.List;

/**
 * The answer to a question, counted at one moment: every cell is a figure with its own address.
 *
 * @param total the figures of all rows together, counted by themselves; null where the table has
 *     one row
 * @param breaks columns whose period had another version of the classification
 */
public record FigureTable(
    Question question,
    Measure measure,
    List<Column> columns,
    List<Line> lines,
    Line total,
    List<SeriesBreak> breaks) {

  /**
   * A column.
   *
   * @param period what is counted in it
   * @param label the row of the second split; null where the column is a period
   */
  public record Column(Period period, Label label) {}

  /**
   * A row.
   *
   * @param since the first day of the category, if it began within the table; else null
   * @param figures one a column
   * @param sum the whole row in the period of the table, where the columns split it; else null
   */
  public record Line(Label label, LocalDate since, List<Figure> figures, Figure sum) {

    /** The figure of the last column. */
    public Figure last() {
      return figures.get(figures.size() - 1);
    }
  }

  /** Whether a record can stand in several rows or columns, so that they do not add up. */
  public boolean isOverlapping() {
    return question.rows().breakdown().overlaps()
        || question.columns().across().breakdown().overlaps();
  }

  /** The line that says what all rows come to: the total, or the only row. */
  public Line whole() {
    return total == null ? lines.get(0) : total;
  }
}
