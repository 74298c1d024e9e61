package hanki.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Hands the repositories the entity manager of the running transaction. */
@ApplicationScoped
public class EntityManagers {

  @Produces
  @PersistenceContext(unitName = "hanki")
  private EntityManager entityManager;
}
