package hanki.investigation.web;

import hanki.identity.Colleagues;
import hanki.identity.Colleagues.Colleague;
import hanki.investigation.FindingTasks;
import hanki.investigation.ManagingTasks;
import hanki.investigation.ReadingInvestigation;
import hanki.investigation.Task;
import hanki.platform.web.Forms;
import hanki.platform.web.RecordId;
import hanki.platform.web.Texts;
import hanki.platform.web.TypedDays;
import hanki.platform.web.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Gives a task, or corrects one. */
@Named("taskEditView")
@ViewScoped
public class TaskEditView extends OfIncident {

  private static final long serialVersionUID = 1L;
  private static final String BUNDLE = "hanki.investigation.Text";

  private final transient ManagingTasks managing;
  private final transient FindingTasks finding;
  private final transient Colleagues colleagues;
  private final transient TypedDays days;
  private final transient Words words;

  private String id;
  private TaskForm form = new TaskForm();
  private transient List<Colleague> officers;

  @Inject
  TaskEditView(
      ReadingInvestigation reading,
      ManagingTasks managing,
      FindingTasks finding,
      Colleagues colleagues,
      TypedDays days,
      Words words,
      Forms forms,
      Texts texts) {
    super(reading, forms, texts);
    this.managing = managing;
    this.finding = finding;
    this.colleagues = colleagues;
    this.days = days;
    this.words = words;
  }

  /** Opens an empty form, or that of the task in the address. */
  public void load() {
    if (opens() && isCorrection()) {
      Task task = finding.open(incidentId(), RecordId.parse(id));
      form = TaskForm.of(task);
    }
  }

  /** Saves it and shows the incident. */
  public String save() {
    if (!forms().isInOrder(form)) {
      return null;
    }
    if (isCorrection()) {
      managing.correct(
          incidentId(), RecordId.parse(id), form.getVersion(), form.toDraft(days.today()));
    } else {
      managing.add(incidentId(), form.toDraft(days.today()));
    }
    return done(
        text(BUNDLE, isCorrection() ? "task.corrected" : "task.added", form.getTitle().strip()));
  }

  /** The day in words, beside the field; empty while there is none. */
  public String getDayEcho() {
    return days.read(form.getDueOn())
        .map(any -> words.day(TaskForm.day(form.getDueOn(), days.today())))
        .orElse("");
  }

  /** Whether a task is corrected that was given before. */
  public boolean isCorrection() {
    return id != null && !id.isEmpty();
  }

  /** Everybody who can be given a task. */
  public List<Colleague> getOfficers() {
    if (officers == null) {
      officers = colleagues.readers();
    }
    return officers;
  }

  public TaskForm getForm() {
    return form;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
