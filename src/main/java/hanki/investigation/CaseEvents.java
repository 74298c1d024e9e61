package hanki.investigation;

import hanki.identity.Scope;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;

/** What happened in cases. */
interface CaseEvents {

  EntityManager entityManager();

  default void add(CaseEvent event) {
    entityManager().persist(event);
  }

  @HQL(
      "select e from CaseEvent e join e.incident c where c.id = :id and "
          + Scope.IN_SCOPE
          + " order by e.happenedOn, e.happenedAt nulls first, e.id")
  List<CaseEvent> ofIncident(Long id, String within, String reader);

  @HQL("select e from CaseEvent e join e.incident c where e.id = :id and " + Scope.IN_SCOPE)
  Optional<CaseEvent> inScope(Long id, String within, String reader);

  @HQL("select e.id from CaseEvent e where e.submitToken = :token")
  Optional<Long> addedWith(String token);
}
