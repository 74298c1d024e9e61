package hanki.incident;

import hanki.reference.ReferenceTable;
import hanki.reference.ReferenceUse;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/** The stations, categories and offences that incidents name. */
@Dependent
class IncidentUse implements ReferenceUse {

  private final Incidents incidents;

  @Inject
  IncidentUse(Incidents incidents) {
    this.incidents = incidents;
  }

  @Override
  public Optional<LocalDate> firstUse(ReferenceTable table, String key) {
    return switch (table) {
      case STATION -> incidents.firstDayAt(key);
      case CATEGORY -> incidents.firstDayOf(scheme(key), code(key));
      case OFFENCE -> incidents.firstDayOfOffence(key);
      default -> Optional.empty();
    };
  }

  @Override
  public Optional<LocalDate> lastUse(ReferenceTable table, String key) {
    return switch (table) {
      case STATION -> incidents.lastDayAt(key);
      case CATEGORY -> incidents.lastDayOf(scheme(key), code(key));
      case OFFENCE -> incidents.lastDayOfOffence(key);
      default -> Optional.empty();
    };
  }

  private static String scheme(String key) {
    return key.substring(0, key.indexOf('/'));
  }

  private static String code(String key) {
    return key.substring(key.indexOf('/') + 1);
  }
}
