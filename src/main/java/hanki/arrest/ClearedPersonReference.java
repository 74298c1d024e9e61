package hanki.arrest;

import hanki.statistics.RecordReference;
import java.time.LocalDate;

/** One person behind a figure; the record that can be opened is the clearance. */
public record ClearedPersonReference(
    Long id,
    String number,
    LocalDate countedOn,
    String station,
    String summary,
    String suspectNumber,
    Boolean visible) {

  RecordReference reference() {
    String words = suspectNumber == null ? summary : suspectNumber + "　" + summary;
    return new RecordReference("arrest", id, number, countedOn, station, words, 1L, visible);
  }
}
