package hanki.investigation;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * One line of a list of tasks.
 *
 * @param incident id of the incident, with its number
 */
public record TaskRow(
    Long id,
    Long incident,
    String number,
    String title,
    LocalDate dueOn,
    LocalTime dueAt,
    String assignee,
    String doneBy,
    Instant doneAt)
    implements Serializable {

  public boolean isDone() {
    return doneAt != null;
  }

  /** The moment by which it is to be done, in Japan; null without a term. */
  public LocalDateTime due() {
    return dueOn == null ? null : dueOn.atTime(dueAt == null ? LocalTime.MAX : dueAt);
  }

  /** How long there is still time; null if it is done or has no term. */
  public TimeLeft left(LocalDateTime now) {
    return isDone() || dueOn == null ? null : TimeLeft.between(now, due());
  }
}
