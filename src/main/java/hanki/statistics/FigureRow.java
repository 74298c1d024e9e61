package hanki.statistics;

import hanki.platform.Label;
import hanki.quantity.Change;

/** A row of the half-year table: this period, the same of last year, the one before. */
public record FigureRow(Label label, Figure now, Figure lastYear, Figure previous) {

  /** 前年同期比, 前年比. */
  public Change onLastYear() {
    return new Change(lastYear.value(), now.value());
  }

  /** 前期比. */
  public Change onPrevious() {
    return new Change(previous.value(), now.value());
  }
}
