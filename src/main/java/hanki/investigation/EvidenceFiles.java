package hanki.investigation;

import hanki.identity.Scope;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;

/** The files of cases. */
interface EvidenceFiles {

  EntityManager entityManager();

  default void add(EvidenceFile file) {
    entityManager().persist(file);
  }

  @HQL(
      "select f from EvidenceFile f join f.incident c where c.id = :id and "
          + Scope.IN_SCOPE
          + " order by f.addedAt, f.id")
  List<EvidenceFile> ofIncident(Long id, String within, String reader);

  @HQL(
      "select f from EvidenceFile f join fetch f.incident c where f.id = :id and " + Scope.IN_SCOPE)
  Optional<EvidenceFile> inScope(Long id, String within, String reader);

  @HQL(
      "select f.name from EvidenceFile f where f.incident.id = :incident and f.sha256 = :hash"
          + " and f.withdrawal.withdrawn = false")
  List<String> namesOf(Long incident, String hash);

  @HQL("select f.id from EvidenceFile f where f.submitToken = :token")
  Optional<Long> addedWith(String token);
}
