package hanki.surge;

import hanki.period.Week;
import hanki.statistics.Breakdown;
import hanki.statistics.FigureAddress;

/** What is counted every week: a measure, and the rows it is split into, each a series. */
public enum Watched {
  REPORTS("fakesite.reported", Breakdown.NONE),
  SECTORS("fakesite.reported", Breakdown.SECTOR),
  BRANDS("fakesite.reported", Breakdown.BRAND),
  CONSULTATIONS("consultation.received", Breakdown.NONE),
  CATEGORIES("consultation.received", Breakdown.CATEGORY),
  THEMES("consultation.received", Breakdown.THEME),
  STATIONS("consultation.received", Breakdown.STATION);

  private final String measure;
  private final Breakdown breakdown;

  Watched(String measure, Breakdown breakdown) {
    this.measure = measure;
    this.breakdown = breakdown;
  }

  /** Code of the measure. */
  public String measure() {
    return measure;
  }

  public Breakdown breakdown() {
    return breakdown;
  }

  /** The figure of a row in a week: what opens onto its records. */
  public FigureAddress address(String row, Week week) {
    return new FigureAddress(measure, week, breakdown, row);
  }
}
