package hanki.consultation;

import hanki.platform.audit.Trace;
import hanki.platform.audit.Traceable;
import java.time.LocalDate;

/**
 * What a list of consultations is narrowed to; null and empty narrow nothing.
 *
 * @param words searched in number, summary, advice and traces, all of them, in any width and case;
 *     or the whole name, telephone number or mail address of who consults
 * @param method code of the method of crime
 */
public record ConsultationFilter(
    String words,
    LocalDate from,
    LocalDate to,
    String nationalCategory,
    String reportingCategory,
    String station,
    ConsultationKind kind,
    String method,
    boolean urgentOnly,
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
        .with("method", method)
        .with("urgent", urgentOnly ? "yes" : null)
        .toString();
  }
}
