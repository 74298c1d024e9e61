package hanki.statistics;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;

/** The questions kept under a name: each officer's own and those that are shared. */
interface SavedQuestions {

  EntityManager entityManager();

  default void add(SavedQuestion question) {
    entityManager().persist(question);
    entityManager().flush();
  }

  default void remove(SavedQuestion question) {
    entityManager().remove(question);
  }

  @HQL("from SavedQuestion q where q.owner = :officer or q.shared = true order by q.name, q.id")
  List<SavedQuestion> openTo(String officer);

  @HQL("from SavedQuestion q where q.id = :id and q.owner = :officer")
  Optional<SavedQuestion> own(Long id, String officer);

  @HQL("from SavedQuestion q where q.name = :name and q.owner = :officer")
  Optional<SavedQuestion> named(String name, String officer);
}
