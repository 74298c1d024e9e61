package hanki.incident;

import hanki.statistics.RecordReference;
import java.time.LocalDate;

/** One incident behind a figure, with its money in yen. */
public record IncidentReference(
    Long id,
    String number,
    LocalDate recognisedOn,
    String station,
    String summary,
    Long loss,
    Long stopped,
    Boolean visible) {

  RecordReference reference(String measure) {
    long contribution = new IncidentCell(number, 1L, loss, stopped).value(measure);
    return new RecordReference(
        "incident", id, number, recognisedOn, station, summary, contribution, visible);
  }
}
