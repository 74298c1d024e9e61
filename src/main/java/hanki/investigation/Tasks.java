package hanki.investigation;

import hanki.identity.Scope;
import hanki.reference.StationCount;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** The tasks of incidents. Those of a withdrawn incident are nobody's work any more. */
interface Tasks {

  String ROW =
      "select new hanki.investigation.TaskRow(t.id, c.id, c.number, t.title, t.dueOn, t.dueAt,"
          + " t.assignee, t.doneBy, t.doneAt) from Task t join t.incident c where "
          + Scope.IN_SCOPE;

  String OPEN = " and t.doneAt is null and c.withdrawal.withdrawn = false ";

  /** Should have been done by that day. */
  String LATE = " and t.dueOn <= :last ";

  String BY_TERM = " order by t.dueOn nulls last, t.dueAt nulls last, t.id";

  EntityManager entityManager();

  default void add(Task task) {
    entityManager().persist(task);
  }

  @HQL(ROW + " and c.id = :id" + BY_TERM)
  List<TaskRow> ofIncident(Long id, String within, String reader);

  @HQL(ROW + OPEN + " and t.assignee = :assignee" + BY_TERM)
  List<TaskRow> openOf(String assignee, String within, String reader, Page page);

  @HQL(ROW + OPEN + BY_TERM)
  List<TaskRow> open(String within, String reader, Page page);

  @HQL(
      "select count(*) from Task t join t.incident c where t.assignee = :assignee and "
          + Scope.IN_SCOPE
          + OPEN)
  long countOpenOf(String assignee, String within, String reader);

  @HQL(
      "select count(*) from Task t join t.incident c where t.assignee = :assignee and "
          + Scope.IN_SCOPE
          + OPEN
          + LATE)
  long countLateOf(String assignee, LocalDate last, String within, String reader);

  /** How many open tasks should have been done by that day, by the station of their incident. */
  @HQL(
      "select new hanki.reference.StationCount(s.code, count(t)) from Task t join t.incident c"
          + " join c.station s where "
          + Scope.IN_SCOPE
          + OPEN
          + LATE
          + " group by s.code")
  List<StationCount> lateByStation(LocalDate last, String within, String reader);

  /** The tasks behind those numbers; an empty code asks for those of every station. */
  @HQL(ROW + OPEN + LATE + " and (:station = '' or c.station.code = :station)" + BY_TERM)
  List<TaskRow> late(LocalDate last, String station, String within, String reader, Page page);

  @HQL("from Task t join fetch t.incident c where t.id = :id and " + Scope.IN_SCOPE)
  Optional<Task> inScope(Long id, String within, String reader);

  @HQL("select t.id from Task t where t.submitToken = :token")
  Optional<Long> addedWith(String token);
}
