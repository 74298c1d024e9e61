package hanki.investigation;

import hanki.identity.Scope;
import hanki.incident.Incident;
import hanki.platform.audit.Kept;
import hanki.platform.audit.Personal;
import hanki.platform.audit.Untold;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.hibernate.annotations.Filter;

/** Something to be done for an incident (任務). Done or not, it stays. */
@Entity
@Table(name = "incident_task")
@Kept("task")
@Filter(name = Scope.FILTER, condition = IncidentNet.CONDITION)
public class Task {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "incident_task_seq")
  @SequenceGenerator(name = "incident_task_seq", sequenceName = "incident_task_seq")
  private Long id;

  @Version private int version;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "incident_id")
  private Incident incident;

  @Personal private String title;
  private LocalDate dueOn;
  private LocalTime dueAt;
  private String assignee;
  private String addedBy;
  private Instant addedAt;
  private String doneBy;
  private Instant doneAt;
  @Untold private String submitToken;

  protected Task() {}

  Task(Incident incident, TaskDraft draft, String officer, Instant now) {
    this.incident = incident;
    this.addedBy = officer;
    this.addedAt = now;
    this.submitToken = draft.submitToken();
    correct(draft);
  }

  /** Takes over a draft. */
  final void correct(TaskDraft draft) {
    title = draft.title();
    dueOn = draft.dueOn();
    dueAt = draft.dueAt();
    assignee = draft.assignee();
  }

  /** It is done; who said so first stands. */
  void finish(String officer, Instant now) {
    if (doneAt == null) {
      doneBy = officer;
      doneAt = now;
    }
  }

  /** It is not done after all. */
  void reopen() {
    doneBy = null;
    doneAt = null;
  }

  public Long id() {
    return id;
  }

  /** Rises with every change; a form that shows an older one may not overwrite. */
  public int version() {
    return version;
  }

  public Incident incident() {
    return incident;
  }

  public String title() {
    return title;
  }

  /** The day by which it is to be done; null without a term. */
  public LocalDate dueOn() {
    return dueOn;
  }

  /** The time on that day; null for its end. */
  public LocalTime dueAt() {
    return dueAt;
  }

  /** Officer number of who is to do it; null if nobody yet. */
  public String assignee() {
    return assignee;
  }

  public boolean isDone() {
    return doneAt != null;
  }

  /** Officer number of who said it is done; null while it is not. */
  public String doneBy() {
    return doneBy;
  }
}
