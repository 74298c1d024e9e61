package hanki.investigation;

import hanki.identity.Scope;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;

/** The notes on cases. */
interface CaseNotes {

  EntityManager entityManager();

  default void add(CaseNote note) {
    entityManager().persist(note);
  }

  @HQL(
      "select n from CaseNote n join n.incident c where c.id = :id and "
          + Scope.IN_SCOPE
          + " order by n.writtenAt, n.id")
  List<CaseNote> ofIncident(Long id, String within, String reader);

  @HQL("select n.id from CaseNote n where n.submitToken = :token")
  Optional<Long> addedWith(String token);
}
