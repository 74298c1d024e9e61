package hanki.guidance;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;

/** The methods of crime. They belong to no station: whoever may read guidance reads all. */
interface Methods {

  EntityManager entityManager();

  default void add(Method method) {
    entityManager().persist(method);
  }

  default void keep(FormerMethod former) {
    entityManager().persist(former);
  }

  @HQL("from Method m order by m.sort, m.id")
  List<Method> all();

  @HQL("from Method m where m.code = :code")
  Optional<Method> withCode(String code);

  @HQL("select m.id from Method m where m.submitToken = :token")
  Optional<Long> addedWith(String token);

  @HQL("from FormerMethod f where f.methodId = :method order by f.version desc")
  List<FormerMethod> formerOf(Long method);

  @HQL("select coalesce(max(m.sort), 0) from Method m")
  int lastPlace();
}
