package hanki.home;

import hanki.platform.web.Address;
import hanki.statistics.Breakdown;
import hanki.statistics.FigureAddress;
import hanki.statistics.FigureRow;
import hanki.statistics.Measure;

/**
 * A figure of the manager's page with its comparison.
 *
 * @param row {@link FigureRow#previous()} is not shown
 */
public record OverviewLine(Measure measure, FigureRow row) {

  private static final String REST = "other";

  /** The page that explains the difference. */
  public String href() {
    return new Address("/statistics/change.xhtml")
        .with("figure", row.now().address())
        .with("against", row.lastYear().address().period().code())
        .toString();
  }

  boolean saysSomething() {
    return row.now().value() != 0 || row.lastYear().value() != 0;
  }

  /** The rest of the office's own categories is no class one could look after. */
  boolean isRest() {
    FigureAddress address = row.now().address();
    return address.split().breakdown() == Breakdown.REPORTING && address.code().equals(REST);
  }

  long distance() {
    return Math.abs(row.onLastYear().difference());
  }
}
