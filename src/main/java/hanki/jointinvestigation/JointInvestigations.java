package hanki.jointinvestigation;

import hanki.identity.Scope;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** The joint investigations, as far as the reader's police keeps them or takes part today. */
interface JointInvestigations {

  String OPEN =
      " from JointEntry o where o.investigation = c and o.outcome = OPEN"
          + " and o.withdrawal.withdrawn = false ";

  /** min() knows no days here (Hibernate 6.6 with direct JDBC times). */
  String NEXT_DUE =
      " (select o.dueOn" + OPEN + " and o.dueOn is not null order by o.dueOn limit 1) ";

  String LISTED =
      " and c.withdrawal.withdrawn = false"
          + " and (:standing = false or c.dissolvedOn is null or c.dissolvedOn >= :today) ";

  EntityManager entityManager();

  default void add(JointInvestigation investigation) {
    entityManager().persist(investigation);
  }

  @HQL(
      "from JointInvestigation c join fetch c.station s join fetch s.prefecture"
          + " left join fetch c.readers left join fetch c.shared where c.id = :id and "
          + JointNet.IN_SCOPE)
  Optional<JointInvestigation> inScope(Long id, String within, String reader, LocalDate today);

  /** The joint investigation, if the reader may see it today. */
  default Optional<JointInvestigation> find(Long id, Scope scope, LocalDate today) {
    return inScope(id, scope.within(), scope.reader(), today);
  }

  /** The same, if the reader's own police keeps it. */
  @HQL(
      "from JointInvestigation c join fetch c.station s join fetch s.prefecture"
          + " left join fetch c.readers where c.id = :id and "
          + Scope.IN_SCOPE)
  Optional<JointInvestigation> kept(Long id, String within, String reader);

  /** All of them with their members, as far as the reader may see them, for their names. */
  @HQL(
      "from JointInvestigation c join fetch c.station s join fetch s.prefecture"
          + " left join fetch c.members where "
          + JointNet.IN_SCOPE
          + " order by c.establishedOn, c.id")
  List<JointInvestigation> withMembers(String within, String reader, LocalDate today);

  /** The one of that number, where its arrests may be told. */
  @HQL(
      "select c.id from JointInvestigation c where c.number = :number and c.restricted = false"
          + " and c.withdrawal.withdrawn = false")
  Optional<Long> toldAs(String number);

  /** The number of the latest one of that method of crime, where its arrests may be told. */
  @HQL(
      "select c.number from JointInvestigation c where c.methodCode = :method"
          + " and c.restricted = false and c.withdrawal.withdrawn = false"
          + " order by c.establishedOn desc, c.id desc limit 1")
  Optional<String> latestOf(String method);

  @HQL("select c.id from JointInvestigation c where c.submitToken = :token")
  Optional<Long> recordedWith(String token);

  @HQL(
      "select new hanki.jointinvestigation.JointInvestigationRow(c.id, c.number, c.kind, c.title,"
          + " c.establishedOn, c.dissolvedOn, c.station.shortName,"
          + " (select count(distinct m.force) from c.members m), (select count(*)"
          + OPEN
          + "), "
          + NEXT_DUE
          + ", c.fictitious) from JointInvestigation c where "
          + JointNet.IN_SCOPE
          + LISTED
          + " order by c.establishedOn desc, c.id desc")
  List<JointInvestigationRow> listed(
      boolean standing, LocalDate today, String within, String reader, Page page);

  @HQL("select count(*) from JointInvestigation c where " + JointNet.IN_SCOPE + LISTED)
  long count(boolean standing, LocalDate today, String within, String reader);

  /** The joint investigations that share a record, for the page of that record. */
  @HQL(
      "select new hanki.jointinvestigation.JointInvestigationRow(c.id, c.number, c.kind, c.title,"
          + " c.establishedOn, c.dissolvedOn, c.station.shortName,"
          + " (select count(distinct m.force) from c.members m), (select count(*)"
          + OPEN
          + "), "
          + NEXT_DUE
          + ", c.fictitious) from JointInvestigation c join c.shared x where x.kind = :kind and"
          + " x.recordId = :recordId and c.withdrawal.withdrawn = false and "
          + JointNet.IN_SCOPE
          + " order by c.establishedOn desc, c.id desc")
  List<JointInvestigationRow> sharing(
      SharedKind kind, Long recordId, LocalDate today, String within, String reader);
}
