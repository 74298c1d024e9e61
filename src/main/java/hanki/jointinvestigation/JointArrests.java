package hanki.jointinvestigation;

import hanki.arrest.ArrestReference;
import hanki.identity.Scope;
import hanki.statistics.Cell;
import hanki.statistics.CountedRecord;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/**
 * The rule by which persons arrested in joint investigations count (合同捜査の逮捕人員): arrests {@code c}
 * that are shared in a joint investigation {@code joint}.
 *
 * <p>Under some other aliases, {@code j} is one, the checker of queries takes {@code ARREST} for an
 * attribute of the shared record (hibernate-jpamodelgen 6.6.53): to be undone with a later version.
 */
interface JointArrests {

  /** Shared there, and the first arrest of the person there; a second one is the same person. */
  String FIRST_THERE =
      " x.recordId = c.id and x.kind = ARREST and joint.withdrawal.withdrawn = false"
          + " and not exists (select 1 from Arrest b where b.suspectId = c.suspectId"
          + " and b.withdrawal.withdrawn = false"
          + " and b.id in (select y.recordId from joint.shared y where y.kind = ARREST)"
          + " and (b.arrestedOn < c.arrestedOn or b.arrestedOn = c.arrestedOn and b.id < c.id)) ";

  String IN_PERIOD =
      " c.withdrawal.withdrawn = false and c.arrestedOn between :first and :last"
          + " and ('FORCE' not in :among or concat('FORCE:', c.forceCode) in :among) ";

  String OF_THESE = " ('JOINT' not in :among or concat('JOINT:', joint.number) in :among) ";

  /** Once, in however many investigations it is shared. */
  String WHERE =
      " where "
          + IN_PERIOD
          + " and exists (select 1 from JointInvestigation joint join joint.shared x where "
          + FIRST_THERE
          + " and "
          + OF_THESE
          + ") ";

  EntityManager entityManager();

  @HQL("select new hanki.statistics.Cell('-', count(*)) from Arrest c" + WHERE)
  List<Cell> total(LocalDate first, LocalDate last, List<String> among);

  @HQL(
      "select new hanki.statistics.Cell(joint.number, count(*)) from JointInvestigation joint"
          + " join joint.shared x join Arrest c on c.id = x.recordId where "
          + IN_PERIOD
          + " and "
          + FIRST_THERE
          + " and "
          + OF_THESE
          + " group by joint.number")
  List<Cell> byJoint(LocalDate first, LocalDate last, List<String> among);

  @HQL(
      "select new hanki.statistics.Cell(c.forceCode, count(*)) from Arrest c"
          + WHERE
          + " group by c.forceCode")
  List<Cell> byForce(LocalDate first, LocalDate last, List<String> among);

  @HQL(
      "select new hanki.statistics.CountedRecord('arrest/custody', c.id, c.version, 1L) from Arrest"
          + " c"
          + WHERE
          + " order by c.id")
  List<CountedRecord> counted(LocalDate first, LocalDate last, List<String> among);

  @HQL(
      "select new hanki.arrest.ArrestReference(c.id, c.number, c.arrestedOn,"
          + " c.station.shortName.ja, c.suspectNumber, c.summary, case when "
          + Scope.IN_SCOPE
          + " then true else false end) from Arrest c"
          + WHERE
          + " order by c.arrestedOn, c.id")
  List<ArrestReference> behind(
      LocalDate first, LocalDate last, List<String> among, String within, String reader, Page page);

  @HQL("select count(*) from Arrest c" + WHERE)
  long behindInAll(LocalDate first, LocalDate last, List<String> among);

  @HQL("select count(*) from Arrest c" + WHERE + " and " + Scope.IN_SCOPE)
  long visible(LocalDate first, LocalDate last, List<String> among, String within, String reader);

  @HQL(
      "select c.arrestedOn from JointInvestigation joint join joint.shared x join Arrest c"
          + " on c.id = x.recordId where x.kind = ARREST order by c.arrestedOn desc limit 1")
  Optional<LocalDate> latestDay();
}
