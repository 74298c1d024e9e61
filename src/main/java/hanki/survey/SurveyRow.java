package hanki.survey;

import hanki.platform.Label;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One line of the list of surveys.
 *
 * @param closedAt null while it is open
 * @param asked stations it asks
 * @param answered of them those that gave their word
 * @param cases reports that count so far
 */
public record SurveyRow(
    String code,
    Label title,
    String orderedBy,
    LocalDate firstDay,
    LocalDate lastDay,
    LocalDate dueOn,
    Instant closedAt,
    Boolean fictitious,
    Integer asked,
    Long answered,
    Long cases) {

  /** A sum over no rows is null in SQL and zero here. */
  public SurveyRow {
    cases = cases == null ? 0 : cases;
  }

  public boolean isClosed() {
    return closedAt != null;
  }

  /** Whether a station has said nothing though the term is over. */
  public boolean isLate(LocalDate today) {
    return !isClosed() && answered < asked && today.isAfter(dueOn);
  }
}
