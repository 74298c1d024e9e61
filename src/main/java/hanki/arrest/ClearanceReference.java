package hanki.arrest;

import hanki.statistics.RecordReference;
import java.time.LocalDate;

/**
 * One clearance behind a number.
 *
 * @param cases what it contributes: cases, or persons where those are asked for
 */
public record ClearanceReference(
    Long id,
    String number,
    LocalDate countedOn,
    String station,
    String summary,
    Integer cases,
    Boolean visible) {

  RecordReference reference() {
    return new RecordReference(
        "arrest", id, number, countedOn, station, summary, (long) cases, visible);
  }
}
