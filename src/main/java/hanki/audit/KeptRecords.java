package hanki.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.metamodel.EntityType;
import java.util.Comparator;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.engine.spi.SessionFactoryImplementor;

/** Walks through all kept records, of whatever feature, for comparing them with their entries. */
@ApplicationScoped
class KeptRecords {

  private final EntityManager entityManager;

  @Inject
  KeptRecords(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** The classes whose records are kept, in the order of what the trail calls them. */
  List<Class<?>> types() {
    return entityManager.getMetamodel().getEntities().stream()
        .<Class<?>>map(EntityType::getJavaType)
        .filter(type -> RecordState.kind(type).isPresent())
        .sorted(Comparator.comparing(type -> RecordState.kind(type).orElseThrow()))
        .toList();
  }

  /** The next records after that id, in the order of their ids. */
  <T> List<T> after(Class<T> type, long id, int howMany) {
    entityManager.unwrap(Session.class).setFetchBatchSize(howMany);
    CriteriaBuilder builder = entityManager.getCriteriaBuilder();
    CriteriaQuery<T> query = builder.createQuery(type);
    Root<T> record = query.from(type);
    query
        .where(builder.greaterThan(record.<Long>get("id"), id))
        .orderBy(builder.asc(record.get("id")));
    return entityManager.createQuery(query).setMaxResults(howMany).getResultList();
  }

  /** Those of the records that exist; null in the place of one that does not. */
  <T> List<T> withIds(Class<T> type, List<Long> ids) {
    return entityManager.unwrap(Session.class).byMultipleIds(type).multiLoad(ids);
  }

  /** Forgets what was read so far, so that the next look reads anew. */
  void forget() {
    entityManager.clear();
  }

  SessionFactoryImplementor factory() {
    return entityManager.getEntityManagerFactory().unwrap(SessionFactoryImplementor.class);
  }
}
