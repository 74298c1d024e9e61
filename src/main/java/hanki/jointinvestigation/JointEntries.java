package hanki.jointinvestigation;

import hanki.identity.Scope;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;

/** What is done in joint investigations. Notes of other forces are not there for the reader. */
interface JointEntries {

  EntityManager entityManager();

  default void add(JointEntry entry) {
    entityManager().persist(entry);
  }

  @HQL(
      "select e from JointEntry e join fetch e.investigation c where c.id"
          + " = :id and "
          + JointNet.IN_SCOPE
          + " and "
          + JointNet.FOR_READER
          + " order by e.day, e.id")
  List<JointEntry> ofInvestigation(Long id, String within, String reader, LocalDate today);

  @HQL(
      "select e from JointEntry e join fetch e.investigation c where e.id"
          + " = :id and "
          + JointNet.IN_SCOPE
          + " and "
          + JointNet.FOR_READER)
  Optional<JointEntry> inScope(Long id, String within, String reader, LocalDate today);

  /** The entry, if the reader may see it today. */
  default Optional<JointEntry> find(Long id, Scope scope, LocalDate today) {
    return inScope(id, scope.within(), scope.reader(), today);
  }

  @HQL("select e.id from JointEntry e where e.submitToken = :token")
  Optional<Long> addedWith(String token);
}
