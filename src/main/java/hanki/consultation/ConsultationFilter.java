package hanki.consultation;

import hanki.platform.audit.Trace;
import hanki.platform.audit.Traceable;
import java.time.LocalDate;

/**
 * What a list of consultations is narrowed to; null and empty narrow nothing.
 *
 * @param words searched in number and summary, all of them, in any width and case
 */
public record ConsultationFilter(
    String words,
    LocalDate from,
    LocalDate to,
    String nationalCategory,
    String reportingCategory,
    String station,
    ConsultationKind kind,
    Order order,
    boolean ascending)
    implements Traceable {

  /** By what the list is sorted. */
  public enum Order {
    RECEIVED,
    NUMBER,
    STATION,
    CATEGORY,
    DAMAGE
  }

  @Override
  public String trace() {
    return new Trace()
        .with("words", words)
        .with("from", from)
        .with("to", to)
        .with("category", nationalCategory)
        .with("reporting", reportingCategory)
        .with("station", station)
        .with("kind", kind)
        .toString();
  }
}
