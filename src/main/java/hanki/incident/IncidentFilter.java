package hanki.incident;

import hanki.platform.audit.Trace;
import hanki.platform.audit.Traceable;
import java.time.LocalDate;

/**
 * What a list of incidents is narrowed to; null and empty narrow nothing.
 *
 * @param words searched in number, place and summary, all of them, in any width and case
 * @param offenceClass code of the class of the main offence
 * @param responsible officer number
 */
public record IncidentFilter(
    String words,
    LocalDate from,
    LocalDate to,
    String offenceClass,
    String reportingCategory,
    String station,
    InvestigationState state,
    CyberJudgement cyber,
    String responsible,
    Order order,
    boolean ascending)
    implements Traceable {

  /** By what the list is sorted. */
  public enum Order {
    RECOGNISED,
    NUMBER,
    STATION,
    OFFENCE,
    LOSS
  }

  @Override
  public String trace() {
    return new Trace()
        .with("words", words)
        .with("from", from)
        .with("to", to)
        .with("offence", offenceClass)
        .with("reporting", reportingCategory)
        .with("station", station)
        .with("state", state)
        .with("cyber", cyber)
        .with("responsible", responsible)
        .toString();
  }
}
