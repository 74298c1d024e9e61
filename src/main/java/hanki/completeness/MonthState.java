package hanki.completeness;

/** How the records of a station stand in a month. */
public enum MonthState {
  /** 報告済: the station said that everything is entered. */
  DELIVERED("done"),
  /** 該当なし: the station said that there was nothing. */
  NOTHING("plain"),
  /** 未報告: the month is over and the station has said nothing. */
  MISSING("late"),
  /** The month is not over. */
  RUNNING(""),
  /** Nothing is expected: the station did not exist, or nobody reported months yet. */
  NOT_EXPECTED("");

  private final String tag;

  MonthState(String tag) {
    this.tag = tag;
  }

  /** Class of its tag. */
  public String getTag() {
    return tag;
  }
}
