package hanki.guidance;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;

/** The pieces of advice. They belong to no station: whoever may read guidance reads all. */
interface AdviceItems {

  EntityManager entityManager();

  default void add(Advice advice) {
    entityManager().persist(advice);
  }

  default void keep(FormerAdvice former) {
    entityManager().persist(former);
  }

  default Optional<Advice> withId(Long id) {
    return Optional.ofNullable(entityManager().find(Advice.class, id));
  }

  @HQL("select distinct a from Advice a left join fetch a.topics order by a.sort, a.id")
  List<Advice> all();

  @HQL("select a.id from Advice a where a.submitToken = :token")
  Optional<Long> addedWith(String token);

  @HQL("select coalesce(max(a.sort), 0) from Advice a")
  int lastPlace();

  @HQL("from FormerAdvice f where f.adviceId = :advice order by f.version desc")
  List<FormerAdvice> formerOf(Long advice);
}
