package hanki.arrest;

import hanki.reference.ReferenceTable;
import hanki.reference.ReferenceUse;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** The stations and offences that arrests and suspects name. */
@Dependent
class ArrestUse implements ReferenceUse {

  private final Arrests arrests;
  private final Suspects suspects;

  @Inject
  ArrestUse(Arrests arrests, Suspects suspects) {
    this.arrests = arrests;
    this.suspects = suspects;
  }

  @Override
  public Optional<LocalDate> firstUse(ReferenceTable table, String key) {
    return switch (table) {
      case STATION ->
          Stream.of(arrests.firstDayAt(key), suspects.firstDayAt(key))
              .flatMap(Optional::stream)
              .min(Comparator.naturalOrder());
      case OFFENCE -> arrests.firstDayOfOffence(key);
      default -> Optional.empty();
    };
  }

  @Override
  public Optional<LocalDate> lastUse(ReferenceTable table, String key) {
    return switch (table) {
      case STATION ->
          Stream.of(arrests.lastDayAt(key), suspects.lastDayAt(key))
              .flatMap(Optional::stream)
              .max(Comparator.naturalOrder());
      case OFFENCE -> arrests.lastDayOfOffence(key);
      default -> Optional.empty();
    };
  }
}
