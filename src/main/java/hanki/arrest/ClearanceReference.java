package hanki.arrest;

import hanki.statistics.RecordReference;
import java.time.LocalDate;

/** One clearance behind a figure, with both of its counts. */
public record ClearanceReference(
    Long id,
    String number,
    LocalDate countedOn,
    String station,
    String summary,
    Integer cases,
    Integer persons,
    Boolean visible) {

  RecordReference reference(boolean countsPersons) {
    long contribution = countsPersons ? persons : cases;
    return new RecordReference(
        "arrest", id, number, countedOn, station, summary, contribution, visible);
  }
}
