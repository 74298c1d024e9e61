package hanki.completeness;

import hanki.period.Month;
import hanki.reference.Station;

/**
 * How the records of a station stand in a month.
 *
 * @param speakable whether a word on it can be given: the station existed and the month is over
 * @param records consultations and incidents that are there now
 * @param delivered how many there were when the station gave its word; null if it gave none
 */
public record StationMonth(
    Station station,
    Month month,
    MonthState state,
    boolean speakable,
    long records,
    Long delivered) {

  /** How many came since, or went; zero if there is no word to compare with. */
  public long change() {
    return delivered == null ? 0 : records - delivered;
  }

  /** Whether records came or went after the station had given its word. */
  public boolean isChanged() {
    return change() != 0;
  }
}
