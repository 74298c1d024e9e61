package hanki.audit;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** The versions of records: added and read, nothing else. */
interface RecordRevisions {

  EntityManager entityManager();

  default void add(RecordRevision revision) {
    entityManager().persist(revision);
  }

  /** Every version of one record, the latest first. */
  @HQL("from RecordRevision r where r.kind = :kind and r.recordId = :id order by r.version desc")
  List<RecordRevision> of(String kind, Long id);
}
