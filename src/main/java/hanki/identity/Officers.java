package hanki.identity;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;

/** The accounts. */
interface Officers {

  EntityManager entityManager();

  default void add(Officer officer) {
    entityManager().persist(officer);
  }

  @HQL("from Officer o join fetch o.station left join fetch o.roles where o.code = :code")
  Optional<Officer> withCode(String code);

  @HQL("from Officer o join fetch o.station left join fetch o.roles order by o.code")
  List<Officer> all();

  @HQL("select count(*) from Officer")
  long count();
}
