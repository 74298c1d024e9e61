package hanki.jointinvestigation;

import hanki.arrest.CustodyKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Arrests that one police made on one day in one way.
 *
 * @param arrests at least one
 * @param offences what they were made for, each once
 */
public record ArrestEvent(List<SharedArrestRow> arrests, List<ArrestOffence> offences) {

  public LocalDate day() {
    return arrests.get(0).day();
  }

  /** Code of the police that arrested. */
  public String force() {
    return arrests.get(0).force();
  }

  /** Its division in words; may be empty. */
  public String unit() {
    return arrests.get(0).unit();
  }

  public CustodyKind kind() {
    return arrests.get(0).kind();
  }

  /** Whether these persons were arrested here before (再逮捕). */
  public boolean isAgain() {
    return arrests.get(0).isAgain();
  }

  /** Persons arrested, each once. */
  public long persons() {
    return arrests.stream().map(SharedArrestRow::suspectId).distinct().count();
  }

  /** Codes of the nationalities, each once, in the order of the arrests; unknown ones left out. */
  public List<String> countries() {
    return arrests.stream()
        .map(SharedArrestRow::country)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }
}
