package hanki.investigation;

import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.identity.Scope;
import hanki.identity.WithinScope;
import hanki.incident.IncidentsInScope;
import hanki.platform.audit.Audited;
import hanki.platform.clock.BusinessClock;
import hanki.reference.StationCount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hibernate.query.Page;

/** Lists what is to be done over all incidents within the reader's scope. */
@ApplicationScoped
@Transactional
@WithinScope
@Permitted(Permission.READ_CASES)
public class FindingTasks {

  /** The most tasks one list brings. */
  public static final int MOST = 200;

  private final Tasks tasks;
  private final Custodies custodies;
  private final IncidentsInScope incidents;
  private final CurrentOfficer officer;
  private final BusinessClock clock;

  @Inject
  FindingTasks(
      Tasks tasks,
      Custodies custodies,
      IncidentsInScope incidents,
      CurrentOfficer officer,
      BusinessClock clock) {
    this.tasks = tasks;
    this.custodies = custodies;
    this.incidents = incidents;
    this.officer = officer;
    this.clock = clock;
  }

  /** The officer's own open tasks, and the terms of law that run. */
  @Audited("incident.list-tasks")
  public TaskList mine() {
    Scope scope = officer.scope();
    return list(
        tasks.openOf(officer.get().code(), scope.within(), scope.reader(), Page.first(MOST + 1)));
  }

  /** Everybody's open tasks, and the terms of law that run. */
  @Audited("incident.list-tasks")
  public TaskList all() {
    Scope scope = officer.scope();
    return list(tasks.open(scope.within(), scope.reader(), Page.first(MOST + 1)));
  }

  /**
   * Everybody's open tasks whose day has passed, and the terms of law that run.
   *
   * @param station code of the station of their incidents; empty for all
   */
  @Audited("incident.list-tasks")
  public TaskList late(String station) {
    Scope scope = officer.scope();
    return list(
        tasks.late(
            clock.today().minusDays(1),
            station,
            scope.within(),
            scope.reader(),
            Page.first(MOST + 1)));
  }

  private TaskList list(List<TaskRow> rows) {
    boolean cut = rows.size() > MOST;
    return new TaskList(
        cut ? rows.subList(0, MOST) : rows, custodies.running(officer.scope()), cut);
  }

  /** How much there is for the officer to do. */
  public OwnWork ownWork() {
    Scope scope = officer.scope();
    String code = officer.get().code();
    return new OwnWork(
        tasks.countOpenOf(code, scope.within(), scope.reader()),
        tasks.countLateOf(code, clock.today().minusDays(1), scope.within(), scope.reader()),
        custodies.running(scope).size());
  }

  /** Open tasks of everybody whose day has passed, station by station; none that has none. */
  public List<StationCount> lateByStation() {
    Scope scope = officer.scope();
    return tasks.lateByStation(clock.today().minusDays(1), scope.within(), scope.reader());
  }

  /**
   * One task, to correct it.
   *
   * @throws NoSuchTask if there is none, or none the officer may see
   */
  @Audited("incident.read-task")
  public Task open(Long incident, Long id) {
    incidents.read(incident);
    return tasks
        .inScope(id, officer.scope().within(), officer.scope().reader())
        .filter(task -> task.incident().id().equals(incident))
        .orElseThrow(NoSuchTask::new);
  }
}
