package hanki.search;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;

/** Which kinds of records are folded. */
interface FoldedKinds {

  EntityManager entityManager();

  default void add(FoldedKind kind) {
    entityManager().persist(kind);
  }

  @HQL("from FoldedKind where code = :code")
  Optional<FoldedKind> withCode(String code);
}
