package hanki.audit;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
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

  /** The versions of some records that came in a time, the latest first. */
  @HQL(
      "from RecordRevision r where r.kind = :kind and r.recordId in :ids and r.at > :after and r.at"
          + " <= :until order by r.recordId, r.version desc")
  List<RecordRevision> between(String kind, Collection<Long> ids, Instant after, Instant until);
}
