package hanki.investigation.web;

import hanki.investigation.FindingTasks;
import hanki.investigation.LegalDeadline;
import hanki.investigation.ManagingTasks;
import hanki.investigation.OwnWork;
import hanki.investigation.TaskList;
import hanki.investigation.TaskRow;
import hanki.platform.web.Address;
import hanki.platform.web.Forms;
import hanki.platform.web.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/** What the officer has to do over all incidents, and the terms of law that run. */
@Named("taskListView")
@ViewScoped
public class TaskListView implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String EVERYBODY = "all";
  private static final String LATE = "late";

  private final transient FindingTasks finding;
  private final transient ManagingTasks managing;
  private final transient TermWords terms;
  private final transient Forms forms;
  private final transient Texts texts;

  private String whose;
  private String station;
  private List<TaskRow> tasks = List.of();
  private boolean cut;
  private transient List<LegalDeadline> deadlines = List.of();
  private transient OwnWork work;

  @Inject
  TaskListView(
      FindingTasks finding, ManagingTasks managing, TermWords terms, Forms forms, Texts texts) {
    this.finding = finding;
    this.managing = managing;
    this.terms = terms;
    this.forms = forms;
    this.texts = texts;
  }

  /** Reads the list that the address asks for. */
  public void load() {
    TaskList list =
        isLate() ? finding.late(getStation()) : isEverybodys() ? finding.all() : finding.mine();
    tasks = List.copyOf(list.tasks());
    deadlines = list.deadlines();
    cut = list.cut();
  }

  /** Says that a task is done and shows what is left. */
  public String finish(TaskRow task) {
    managing.finish(task.incident(), task.id());
    forms.done(texts.text("hanki.investigation.Text", "task.finished", task.title()));
    return new Address("/investigation/tasks")
        .with("faces-redirect", "true")
        .with("whose", isEverybodys() || isLate() ? whose : null)
        .with("station", getStation().isEmpty() ? null : station)
        .toString();
  }

  /** Whether everybody's tasks are listed. */
  public boolean isEverybodys() {
    return EVERYBODY.equals(whose);
  }

  /** Whether everybody's tasks are listed whose day has passed. */
  public boolean isLate() {
    return LATE.equals(whose);
  }

  /** How much there is to do, for the first page. */
  public OwnWork getWork() {
    if (work == null) {
      work = finding.ownWork();
    }
    return work;
  }

  public List<TaskRow> getTasks() {
    return tasks;
  }

  public List<LegalDeadline> getDeadlines() {
    return deadlines;
  }

  /** Whether there are more than are shown. */
  public boolean isCut() {
    return cut;
  }

  /** R2.6.30 17:00. */
  public String due(TaskRow task) {
    return terms.due(task);
  }

  /** 残り 3時間20分. */
  public String left(TaskRow task) {
    return terms.left(terms.left(task));
  }

  /** Class of its tag. */
  public String tag(TaskRow task) {
    return TermWords.tag(terms.left(task));
  }

  /** 残り 3時間20分. */
  public String leftOf(LegalDeadline deadline) {
    return terms.left(terms.left(deadline));
  }

  /** Class of its tag. */
  public String tagOf(LegalDeadline deadline) {
    return TermWords.tag(terms.left(deadline));
  }

  /** Code of the one station whose late tasks are listed; empty for all. */
  public String getStation() {
    return Objects.requireNonNullElse(station, "");
  }

  public void setStation(String station) {
    this.station = station;
  }

  public String getWhose() {
    return whose;
  }

  public void setWhose(String whose) {
    this.whose = whose;
  }
}
