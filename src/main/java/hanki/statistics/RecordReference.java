package hanki.statistics;

import java.time.LocalDate;

/**
 * One record behind a figure and what it contributes: 1 for cases, the number for persons.
 *
 * <p>A reader without the right to see the record gets its day and contribution and nothing else.
 *
 * @param feature folder of its page: {@code consultation}
 * @param id null when not visible
 * @param number 受理番号 or the like; null when not visible
 * @param day the day by which it is counted
 * @param place station or brand; null when not visible
 * @param words first words of it; null when not visible
 */
public record RecordReference(
    String feature,
    Long id,
    String number,
    LocalDate day,
    String place,
    String words,
    Long contribution,
    Boolean visible) {

  /** Hides what may not be seen. */
  public RecordReference {
    if (!visible) {
      id = null;
      number = null;
      place = null;
      words = null;
    }
  }
}
