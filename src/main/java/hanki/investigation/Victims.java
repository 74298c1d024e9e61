package hanki.investigation;

import hanki.identity.Scope;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;

/** Those who were harmed. */
interface Victims {

  EntityManager entityManager();

  default void add(Victim victim) {
    entityManager().persist(victim);
  }

  @HQL(
      "select v from Victim v join v.incident c where c.id = :id and "
          + Scope.IN_SCOPE
          + " order by v.id")
  List<Victim> ofIncident(Long id, String within, String reader);

  @HQL("select v from Victim v join fetch v.incident c where v.id = :id and " + Scope.IN_SCOPE)
  Optional<Victim> inScope(Long id, String within, String reader);

  @HQL("select v.id from Victim v where v.submitToken = :token")
  Optional<Long> recordedWith(String token);
}
