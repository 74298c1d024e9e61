package hanki.jointinvestigation;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/**
 * What each shared record adds to the numbers over the forces. The rule of a number stands in its
 * query alone: the number is the sum of what is listed.
 */
interface SharedContributions {

  String SELECT = "select new hanki.jointinvestigation.SharedContribution(x.kind, r.id, r.number, ";

  String SEEN = SharedRecords.HIDDEN + "," + SharedRecords.OPENABLE + ", ";

  String ONE = " 1L, 1L) ";

  String BY_PREFECTURE = " r.station.prefecture.code, cast(null as String), ";

  /** An arrest {@code b} of the same person, shared here and made before. */
  String ARRESTED_BEFORE =
      " exists (select 1 from Arrest b where b.suspectId = r.suspectId"
          + " and b.withdrawal.withdrawn = false"
          + " and b.id in (select y.recordId from c.shared y where y.kind = ARREST)"
          + " and (b.arrestedOn < r.arrestedOn or b.arrestedOn = r.arrestedOn and b.id < r.id) ";

  /** A clearance {@code s} that names the same person, shared here and counted before. */
  String CLEARED_BEFORE =
      " exists (select 1 from Clearance s join s.people o where o.suspectId = q.suspectId"
          + " and s.withdrawal.withdrawn = false"
          + " and s.id in (select z.recordId from c.shared z where z.kind = CLEARANCE)"
          + " and (s.countedOn < r.countedOn or s.countedOn = r.countedOn and s.id < r.id) ";

  String SAME_POLICE_CLEARED = " and s.station.prefecture.code = r.station.prefecture.code) ";

  EntityManager entityManager();

  @HQL(
      SELECT
          + "r.arrestedOn, r.forceCode, r.suspectNumber, "
          + SEEN
          + ONE
          + SharedRecords.ARRESTS
          + " and "
          + JointNet.IN_SCOPE
          + " order by r.arrestedOn, r.id")
  List<SharedContribution> arrests(Long joint, String within, String reader, LocalDate today);

  /** Persons arrested: of each police each once, and each once whoever arrested them. */
  @HQL(
      SELECT
          + "r.arrestedOn, r.forceCode, r.suspectNumber, "
          + SEEN
          + "case when "
          + ARRESTED_BEFORE
          + " and b.forceCode = r.forceCode) then 0L else 1L end, case when "
          + ARRESTED_BEFORE
          + ") then 0L else 1L end) "
          + SharedRecords.ARRESTS
          + " and "
          + JointNet.IN_SCOPE
          + " order by r.arrestedOn, r.id")
  List<SharedContribution> persons(Long joint, String within, String reader, LocalDate today);

  /** Cases cleared (検挙件数), by the prefecture that counts them. */
  @HQL(
      SELECT
          + "r.countedOn, "
          + BY_PREFECTURE
          + SEEN
          + "cast(r.cases as Long), case when "
          + SharedRecords.TWICE
          + " then 0L else cast(r.cases as Long) end) "
          + SharedRecords.CLEARANCES
          + " and "
          + JointNet.IN_SCOPE
          + " order by r.countedOn, r.id")
  List<SharedContribution> cases(Long joint, String within, String reader, LocalDate today);

  /** Persons named in clearances: of each police each once, and each once whoever cleared. */
  @HQL(
      SELECT
          + "r.countedOn, r.station.prefecture.code, q.suspectNumber, "
          + SEEN
          + "case when "
          + CLEARED_BEFORE
          + SAME_POLICE_CLEARED
          + " then 0L else 1L end, case when "
          + CLEARED_BEFORE
          + ") then 0L else 1L end)"
          + " from JointInvestigation c join c.shared x join Clearance r on r.id = x.recordId"
          + " join r.people q where c.id = :joint and x.kind = CLEARANCE"
          + " and r.withdrawal.withdrawn = false and "
          + JointNet.IN_SCOPE
          + " order by r.countedOn, r.id, q.suspectNumber")
  List<SharedContribution> cleared(Long joint, String within, String reader, LocalDate today);

  @HQL(
      SELECT
          + "r.recognisedOn, "
          + BY_PREFECTURE
          + SEEN
          + ONE
          + SharedRecords.INCIDENTS
          + " and "
          + JointNet.IN_SCOPE
          + " order by r.recognisedOn, r.id")
  List<SharedContribution> incidents(Long joint, String within, String reader, LocalDate today);

  /** Their loss; one of which none is known adds nothing. */
  @HQL(
      SELECT
          + "r.recognisedOn, "
          + BY_PREFECTURE
          + SEEN
          + "coalesce("
          + SharedRecords.LOSS
          + ", 0L), coalesce("
          + SharedRecords.LOSS
          + ", 0L)) "
          + SharedRecords.INCIDENTS
          + " and "
          + JointNet.IN_SCOPE
          + " order by r.recognisedOn, r.id")
  List<SharedContribution> losses(Long joint, String within, String reader, LocalDate today);
}
