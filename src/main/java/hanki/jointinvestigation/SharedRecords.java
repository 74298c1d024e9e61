package hanki.jointinvestigation;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/**
 * What the members of a joint investigation share. Who may see the investigation sees the lines;
 * {@link SharedContributions} says what they add up to.
 */
interface SharedRecords {

  String INCIDENTS =
      " from JointInvestigation c join c.shared x join Incident r on r.id = x.recordId"
          + " where c.id = :joint and x.kind = INCIDENT and r.withdrawal.withdrawn = false ";

  String ARRESTS =
      " from JointInvestigation c join c.shared x join Arrest r on r.id = x.recordId"
          + " where c.id = :joint and x.kind = ARREST and r.withdrawal.withdrawn = false ";

  String CLEARANCES =
      " from JointInvestigation c join c.shared x join Clearance r on r.id = x.recordId"
          + " where c.id = :joint and x.kind = CLEARANCE and r.withdrawal.withdrawn = false ";

  /** Limited to officers of whom the reader is none. */
  String HIDDEN =
      " case when r.restricted = true and :reader not member of r.readers then true else false end"
          + " ";

  /** The reader's own scope holds the record itself. */
  String OPENABLE =
      " case when r.restricted = false and r.station.place like :within escape '!'"
          + " or r.restricted = true and :reader member of r.readers then true else false end ";

  String LOSS = " coalesce(r.losses.orderedYen, r.losses.damageYen) ";

  /**
   * Counted twice over the forces: another police counted the same offence of a same incident
   * before. The prefecture that counts an offence is the one whose clearance was processed first.
   */
  String TWICE =
      " exists (select 1 from Clearance s join s.incidents i where s.withdrawal.withdrawn = false"
          + " and s.station.prefecture.code <> r.station.prefecture.code"
          + " and (s.countedOn < r.countedOn or s.countedOn = r.countedOn and s.id < r.id)"
          + " and coalesce(s.offence.code, s.offenceCategory.code) ="
          + " coalesce(r.offence.code, r.offenceCategory.code)"
          + " and i.id in (select ri.id from r.incidents ri)"
          + " and s.id in (select y.recordId from c.shared y where y.kind = CLEARANCE)) ";

  EntityManager entityManager();

  @HQL(
      "select new hanki.jointinvestigation.SharedIncidentRow(r.id, r.number, r.recognisedOn,"
          + " r.mainOffence.name, r.station.prefecture.code, r.summary,"
          + LOSS
          + ", x.force,"
          + HIDDEN
          + ","
          + OPENABLE
          + ")"
          + INCIDENTS
          + " and "
          + JointNet.IN_SCOPE
          + " order by r.recognisedOn, r.id")
  List<SharedIncidentRow> incidents(Long joint, String within, String reader, LocalDate today);

  @HQL(
      "select new hanki.jointinvestigation.SharedArrestRow(r.id, r.number, r.arrestedOn, r.kind,"
          + " r.forceCode, r.unit, r.suspectId, r.suspectNumber, r.role, p.sex, n.code, x.force,"
          + " (select count(*) from Arrest b where b.suspectId = r.suspectId"
          + " and b.withdrawal.withdrawn = false and b.id in"
          + " (select y.recordId from c.shared y where y.kind = ARREST) and"
          + " (b.arrestedOn < r.arrestedOn or b.arrestedOn = r.arrestedOn and b.id < r.id)),"
          + HIDDEN
          + ","
          + OPENABLE
          + ") from JointInvestigation c join c.shared x join Arrest r on r.id = x.recordId"
          + " join Suspect p on p.id = r.suspectId left join p.nationality n"
          + " where c.id = :joint and x.kind = ARREST and r.withdrawal.withdrawn = false and "
          + JointNet.IN_SCOPE
          + " order by r.arrestedOn, r.id")
  List<SharedArrestRow> arrests(Long joint, String within, String reader, LocalDate today);

  @HQL(
      "select new hanki.jointinvestigation.ArrestOffence(r.id, o.code, o.name)"
          + " from JointInvestigation c join c.shared x join Arrest r on r.id = x.recordId"
          + " join r.offences o where c.id = :joint and x.kind = ARREST"
          + " and r.withdrawal.withdrawn = false order by r.arrestedOn, r.id, o.sort")
  List<ArrestOffence> offences(Long joint);

  @HQL(
      "select new hanki.jointinvestigation.SharedClearanceRow(r.id, r.number, r.countedOn,"
          + " r.offenceCategory.label, r.station.prefecture.code, r.cases, x.force, case when "
          + TWICE
          + " then true else false end,"
          + HIDDEN
          + ","
          + OPENABLE
          + ")"
          + CLEARANCES
          + " and "
          + JointNet.IN_SCOPE
          + " order by r.countedOn, r.id")
  List<SharedClearanceRow> clearances(Long joint, String within, String reader, LocalDate today);
}
