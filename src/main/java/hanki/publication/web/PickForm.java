package hanki.publication.web;

import hanki.publication.BlockKind;
import hanki.publication.FigurePick;
import java.io.Serializable;

/** What is being picked: of what, which row, which period, read how; and where it goes. */
public class PickForm implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String ALL = "-/-";

  private String search = "";
  private String what = "";
  private String row = ALL;
  private String period = "";
  private FigurePick.Reading reading = FigurePick.Reading.VALUE;
  private String whole = "";
  private String cursor = "";

  /** Chooses of what: {@code clearance.cases station/miyagi-01}. */
  void choose(String candidate) {
    String[] parts = candidate.split(" ", 2);
    what = parts[0];
    row = parts.length > 1 && !parts[1].isEmpty() ? parts[1] : ALL;
    whole = "";
  }

  /** As {@link #choose} takes it; empty if nothing is chosen. */
  String candidate() {
    return what.isEmpty() ? "" : what + " " + row;
  }

  boolean isPublished() {
    return what.startsWith(FigurePick.PUBLISHED);
  }

  /** Whether it is one row of all that are counted. */
  boolean isPart() {
    return !isPublished() && !row.equals(ALL);
  }

  /** Whether it stands for all rows of a breakdown. */
  boolean isAllRows() {
    return !isPublished() && !row.contains("/");
  }

  /** The address of the figure as it is, in a period; an asterisk for any. */
  String figure(String in) {
    return isPublished() ? what + "/" + in : what + "/" + in + "/" + row;
  }

  /** The address of the total in the same period. */
  String total() {
    return what + "/" + period + "/" + ALL;
  }

  /** The address as a block of that kind keeps it. */
  String address(BlockKind of) {
    if (of.isFromGuidance()) {
      return what;
    }
    String address = figure(of.isOverTime() ? "*" : period);
    return switch (reading) {
      case VALUE -> address;
      case SHARE -> address + "|" + reading.code() + ":" + whole;
      default -> address + "|" + reading.code();
    };
  }

  public String getSearch() {
    return search;
  }

  public void setSearch(String search) {
    this.search = search == null ? "" : search;
  }

  public String getWhat() {
    return what;
  }

  public String getRow() {
    return row;
  }

  public String getPeriod() {
    return period;
  }

  public void setPeriod(String period) {
    this.period = period == null ? "" : period;
  }

  public FigurePick.Reading getReading() {
    return reading;
  }

  public void setReading(FigurePick.Reading reading) {
    this.reading = reading == null ? FigurePick.Reading.VALUE : reading;
  }

  public String getWhole() {
    return whole;
  }

  public void setWhole(String whole) {
    this.whole = whole == null ? "" : whole;
  }

  /** Where the cursor stands in the words; empty or anything else for behind them. */
  public String getCursor() {
    return cursor;
  }

  public void setCursor(String cursor) {
    this.cursor = cursor == null || !cursor.matches("\\d{1,5}") ? "" : cursor;
  }
}
