package hanki.investigation.web;

import hanki.investigation.Task;
import hanki.investigation.TaskDraft;
import hanki.period.EraDate;
import hanki.platform.web.ReadableDay;
import hanki.platform.web.ReadableTime;
import hanki.platform.web.TimeEntry;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What stands in the fields of a task, as typed. */
public class TaskForm extends TokenForm {

  private static final long serialVersionUID = 1L;

  @NotBlank(message = "{required}")
  @Size(max = 200, message = "{tooLong}")
  private String title = "";

  @ReadableDay private String dueOn = "";

  @ReadableTime private String dueAt = "";

  private String assignee = "";

  /** The form of a task that was given. */
  static TaskForm of(Task task) {
    TaskForm form = new TaskForm();
    form.setVersion(task.version());
    form.title = task.title();
    form.dueOn = task.dueOn() == null ? "" : new EraDate(task.dueOn()).sign();
    form.dueAt = task.dueAt() == null ? "" : TimeEntry.text(task.dueAt());
    form.setAssignee(task.assignee());
    return form;
  }

  /** The draft; only of a form that is in order. */
  TaskDraft toDraft(LocalDate today) {
    return new TaskDraft(
        title,
        dueOn.isBlank() ? null : day(dueOn, today),
        dueAt.isBlank() ? null : TimeEntry.parse(dueAt),
        assignee.isEmpty() ? null : assignee,
        getSubmitToken());
  }

  /**
   * The day a term ends: one without a year is the next such day, where elsewhere it is the last.
   */
  static LocalDate day(String typed, LocalDate today) {
    LocalDate past = EraDate.parse(typed, today).day();
    LocalDate next = EraDate.parse(typed, today.plusYears(1).minusDays(1)).day();
    boolean withoutYear = !past.equals(next) && typed.matches("[\\d０-９/／.．月日\\s-]+");
    return withoutYear ? next : past;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title == null ? "" : title;
  }

  public String getDueOn() {
    return dueOn;
  }

  public void setDueOn(String dueOn) {
    this.dueOn = dueOn == null ? "" : dueOn;
  }

  public String getDueAt() {
    return dueAt;
  }

  public void setDueAt(String dueAt) {
    this.dueAt = dueAt == null ? "" : dueAt;
  }

  public String getAssignee() {
    return assignee;
  }

  public void setAssignee(String assignee) {
    this.assignee = assignee == null ? "" : assignee;
  }
}
