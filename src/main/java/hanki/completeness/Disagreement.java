package hanki.completeness;

import hanki.platform.Label;
import java.time.LocalDate;

/**
 * One record, or two that belong together, that do not agree.
 *
 * @param feature folder of the page of the record
 * @param day received or recognised
 * @param otherId of the incident that the consultation became; null where there is none
 */
public record Disagreement(
    String feature,
    Long id,
    String number,
    LocalDate day,
    Label station,
    Long otherId,
    String otherNumber,
    LocalDate otherDay,
    Label otherStation) {

  /** A record that lacks its other. */
  public Disagreement(String feature, Long id, String number, LocalDate day, Label station) {
    this(feature, id, number, day, station, null, null, null, null);
  }
}
