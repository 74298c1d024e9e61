package hanki.arrest;

import hanki.statistics.RecordReference;
import java.time.LocalDate;

/** One arrest behind a figure: the first of the person in the period. */
public record ArrestReference(
    Long id,
    String number,
    LocalDate arrestedOn,
    String station,
    String suspectNumber,
    String summary,
    Boolean visible) {

  /** As a page of a figure lists it. */
  public RecordReference reference() {
    return new RecordReference(
        "arrest/custody",
        id,
        number,
        arrestedOn,
        station,
        suspectNumber + "　" + summary,
        1L,
        visible);
  }
}
