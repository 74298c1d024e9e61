package hanki.arrest;

import hanki.reference.ReferenceTable;
import hanki.reference.ReferenceUse;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/** The stations, categories and offences that clearances name. */
@Dependent
class ClearanceUse implements ReferenceUse {

  private final Clearances clearances;

  @Inject
  ClearanceUse(Clearances clearances) {
    this.clearances = clearances;
  }

  @Override
  public Optional<LocalDate> firstUse(ReferenceTable table, String key) {
    return switch (table) {
      case STATION -> clearances.firstDayAt(key);
      case CATEGORY -> clearances.firstDayOf(scheme(key), code(key));
      case OFFENCE -> clearances.firstDayOfOffence(key);
      default -> Optional.empty();
    };
  }

  @Override
  public Optional<LocalDate> lastUse(ReferenceTable table, String key) {
    return switch (table) {
      case STATION -> clearances.lastDayAt(key);
      case CATEGORY -> clearances.lastDayOf(scheme(key), code(key));
      case OFFENCE -> clearances.lastDayOfOffence(key);
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
