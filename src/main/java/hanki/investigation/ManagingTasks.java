package hanki.investigation;

import hanki.identity.Colleagues;
import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.identity.WithinScope;
import hanki.incident.Incident;
import hanki.incident.IncidentsInScope;
import hanki.platform.audit.Audited;
import hanki.platform.clock.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Gives tasks and says that they are done. Whoever may be given one may do both. Every command
 * answers with the incident's id.
 */
@ApplicationScoped
@Transactional
@WithinScope
@Permitted(Permission.GIVE_TASKS)
public class ManagingTasks {

  private final Tasks tasks;
  private final IncidentsInScope incidents;
  private final Colleagues colleagues;
  private final CurrentOfficer officer;
  private final BusinessClock clock;

  @Inject
  ManagingTasks(
      Tasks tasks,
      IncidentsInScope incidents,
      Colleagues colleagues,
      CurrentOfficer officer,
      BusinessClock clock) {
    this.tasks = tasks;
    this.incidents = incidents;
    this.colleagues = colleagues;
    this.officer = officer;
    this.clock = clock;
  }

  /**
   * Adds a task; sent twice with the same token it is added once.
   *
   * @throws hanki.incident.NoSuchIncident if there is none, or none the officer may see
   * @throws hanki.withdrawal.RecordWithdrawn if the incident was withdrawn
   * @throws hanki.identity.NotForColleague if who is to do it may not see the incident
   */
  @Audited("incident.add-task")
  public Long add(Long incident, TaskDraft draft) {
    Incident of = incidents.workOn(incident);
    if (tasks.addedWith(draft.submitToken()).isEmpty()) {
      colleagues.keepToReadersOf(of, of.station(), draft.assignee());
      tasks.add(new Task(of, draft, officer.get().code(), clock.instant()));
    }
    return incident;
  }

  /**
   * Puts the draft in place of what stood there.
   *
   * @param version the version that the form showed
   * @throws NoSuchTask if there is none, or none the officer may see
   * @throws TaskChangedMeanwhile if somebody else changed it after the form was opened
   * @throws hanki.withdrawal.RecordWithdrawn if the incident was withdrawn
   */
  @Audited("incident.correct-task")
  public Long correct(Long incident, Long id, int version, TaskDraft draft) {
    Incident of = incidents.workOn(incident);
    Task task = task(incident, id);
    if (task.version() != version) {
      throw new TaskChangedMeanwhile(task.title());
    }
    colleagues.keepToReadersOf(of, of.station(), draft.assignee());
    task.correct(draft);
    return incident;
  }

  /** It is done; pressed twice, the first stands. */
  @Audited("incident.finish-task")
  public Long finish(Long incident, Long id) {
    incidents.workOn(incident);
    task(incident, id).finish(officer.get().code(), clock.instant());
    return incident;
  }

  /** It is not done after all. */
  @Audited("incident.reopen-task")
  public Long reopen(Long incident, Long id) {
    incidents.workOn(incident);
    task(incident, id).reopen();
    return incident;
  }

  private Task task(Long incident, Long id) {
    return tasks
        .inScope(id, officer.scope().within(), officer.scope().reader())
        .filter(task -> task.incident().id().equals(incident))
        .orElseThrow(NoSuchTask::new);
  }
}
