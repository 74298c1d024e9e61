package hanki.investigation;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * What an officer entered about a task.
 *
 * @param dueOn null for a task without a term
 * @param dueAt null for the end of the day
 * @param assignee officer number; null if nobody yet
 * @param submitToken made with the form, so that saving twice adds once
 */
public record TaskDraft(
    String title, LocalDate dueOn, LocalTime dueAt, String assignee, String submitToken) {

  /**
   * A time belongs to a day.
   *
   * @throws TimeWithoutDay if there is none
   */
  public TaskDraft {
    title = title.strip();
    if (dueAt != null && dueOn == null) {
      throw new TimeWithoutDay();
    }
  }
}
