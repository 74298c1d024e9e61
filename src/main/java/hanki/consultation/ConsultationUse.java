package hanki.consultation;

import hanki.reference.ReferenceTable;
import hanki.reference.ReferenceUse;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/** The stations and categories that consultations name. */
@Dependent
class ConsultationUse implements ReferenceUse {

  private final Consultations consultations;

  @Inject
  ConsultationUse(Consultations consultations) {
    this.consultations = consultations;
  }

  @Override
  public Optional<LocalDate> firstUse(ReferenceTable table, String key) {
    return switch (table) {
      case STATION -> consultations.firstDayAt(key);
      case CATEGORY -> consultations.firstDayOf(scheme(key), code(key));
      default -> Optional.empty();
    };
  }

  @Override
  public Optional<LocalDate> lastUse(ReferenceTable table, String key) {
    return switch (table) {
      case STATION -> consultations.lastDayAt(key);
      case CATEGORY -> consultations.lastDayOf(scheme(key), code(key));
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
