package hanki.statistics;

import hanki.platform.Label;
import hanki.quantity.Change;
import java.time.LocalDate;

/**
 * A row of the half-year table: this period, the same of last year, the one before.
 *
 * @param since the first day of the category, if it began within the compared span; else null
 */
public record FigureRow(
    Label label, Figure now, Figure lastYear, Figure previous, LocalDate since) {

  /** A row that holds for the whole span. */
  public FigureRow(Label label, Figure now, Figure lastYear, Figure previous) {
    this(label, now, lastYear, previous, null);
  }

  /** 前年同期比, 前年比. */
  public Change onLastYear() {
    return new Change(lastYear.value(), now.value());
  }

  /** 前期比. */
  public Change onPrevious() {
    return new Change(previous.value(), now.value());
  }
}
