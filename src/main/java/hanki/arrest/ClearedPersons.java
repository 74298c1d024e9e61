package hanki.arrest;

import hanki.identity.Scope;
import hanki.statistics.Cell;
import hanki.statistics.CountedRecord;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** The persons clearances were made for, and the rule by which they count (検挙人員). */
interface ClearedPersons {

  /** What counts: a person once, by a clearance processed in the period and not withdrawn. */
  String COUNTED =
      " c.countedOn between :first and :last and c.withdrawal.withdrawn = false and p.counted ="
          + " true ";

  String CELL = "select new hanki.statistics.Cell(";

  String FROM = " from ClearedPerson p join p.clearance c ";

  /** Those that are asked for: see {@link hanki.statistics.Behind#among()}. */
  String AMONG =
      " ('OFFENCE' not in :among or p.offenceCategory.id in (select k.id from Category k where"
          + " concat('OFFENCE:', k.code) in :among)) and ('REPORTING' not in :among or"
          + " c.reportingCategory.id in (select k.id from Category k where concat('REPORTING:',"
          + " k.code) in :among)) and ('STATION' not in :among or c.station.id in (select s.id from"
          + " Station s where concat('STATION:', s.code) in :among)) and ('OCCURRENCE' not in"
          + " :among or coalesce(c.occurrenceStation.id, c.station.id) in (select o.id from Station"
          + " o where concat('OCCURRENCE:', o.code) in :among))"
          + " and ('NATIONALITY' not in :among or concat('NATIONALITY:', p.nationality) in :among)"
          + " and ('AGE' not in :among or concat('AGE:', p.ageBand) in :among)"
          + " and ('SEX' not in :among or concat('SEX:', p.sex) in :among)"
          + " and ('ROLE' not in :among or concat('ROLE:', p.role) in :among)"
          + " and ('CUSTODY' not in :among or concat('CUSTODY:', p.custody) in :among)"
          + " and ('DISPOSAL' not in :among or concat('DISPOSAL:', p.disposal) in :among) ";

  String WHERE = "where " + COUNTED + " and " + AMONG;

  /** How many of a clearance's persons are asked for. */
  String OF_CLEARANCE =
      " (select count(*) from ClearedPerson p where p.clearance = c and p.counted = true and "
          + AMONG
          + ") ";

  EntityManager entityManager();

  @HQL(CELL + "'-', count(*))" + FROM + WHERE)
  List<Cell> total(LocalDate first, LocalDate last, List<String> among);

  @HQL(CELL + "k.code, count(*))" + FROM + "join p.offenceCategory k " + WHERE + " group by k.code")
  List<Cell> byOffence(LocalDate first, LocalDate last, List<String> among);

  @HQL(
      CELL
          + "k.code, count(*))"
          + FROM
          + "join c.reportingCategory k "
          + WHERE
          + " group by k.code")
  List<Cell> byReporting(LocalDate first, LocalDate last, List<String> among);

  @HQL(CELL + "s.code, count(*))" + FROM + "join c.station s " + WHERE + " group by s.code")
  List<Cell> byStation(LocalDate first, LocalDate last, List<String> among);

  @HQL(
      CELL
          + "o.code, count(*))"
          + FROM
          + "join Station o on o.id = coalesce(c.occurrenceStation.id, c.station.id) "
          + WHERE
          + " group by o.code")
  List<Cell> byOccurrence(LocalDate first, LocalDate last, List<String> among);

  @HQL(CELL + "p.nationality, count(*))" + FROM + WHERE + " group by p.nationality")
  List<Cell> byNationality(LocalDate first, LocalDate last, List<String> among);

  @HQL(CELL + "p.ageBand, count(*))" + FROM + WHERE + " group by p.ageBand")
  List<Cell> byAge(LocalDate first, LocalDate last, List<String> among);

  @HQL(CELL + "p.sex, count(*))" + FROM + WHERE + " group by p.sex")
  List<Cell> bySex(LocalDate first, LocalDate last, List<String> among);

  @HQL(CELL + "p.role, count(*))" + FROM + WHERE + " group by p.role")
  List<Cell> byRole(LocalDate first, LocalDate last, List<String> among);

  @HQL(CELL + "p.custody, count(*))" + FROM + WHERE + " group by p.custody")
  List<Cell> byCustody(LocalDate first, LocalDate last, List<String> among);

  @HQL(CELL + "p.disposal, count(*))" + FROM + WHERE + " group by p.disposal")
  List<Cell> byDisposal(LocalDate first, LocalDate last, List<String> among);

  /** The clearances whose persons are counted; a clearance contributes their number. */
  @HQL(
      "select new hanki.statistics.CountedRecord('arrest', c.id, c.version, count(*))"
          + FROM
          + WHERE
          + " group by c.id, c.version order by c.id")
  List<CountedRecord> counted(LocalDate first, LocalDate last, List<String> among);

  @HQL(
      "select new hanki.arrest.ClearedPersonReference(c.id, c.number, c.countedOn,"
          + " c.station.shortName.ja, c.summary, p.suspectNumber, case when "
          + Scope.IN_SCOPE
          + " then true else false end)"
          + FROM
          + WHERE
          + " order by c.countedOn, c.id, p.id")
  List<ClearedPersonReference> behind(
      LocalDate first, LocalDate last, List<String> among, String within, String reader, Page page);

  /** The clearances for which most persons count: a group is one case. */
  @HQL(
      "select new hanki.arrest.ClearanceReference(c.id, c.number, c.countedOn,"
          + " c.station.shortName.ja, c.summary, cast("
          + OF_CLEARANCE
          + " as Integer), case when "
          + Scope.IN_SCOPE
          + " then true else false end) from Clearance c where c.countedOn between :first and :last"
          + " and c.withdrawal.withdrawn = false and "
          + OF_CLEARANCE
          + " > 0 order by "
          + OF_CLEARANCE
          + " desc, c.countedOn, c.id")
  List<ClearanceReference> largest(
      LocalDate first, LocalDate last, List<String> among, String within, String reader, Page page);

  @HQL("select count(*)" + FROM + WHERE)
  long behindInAll(LocalDate first, LocalDate last, List<String> among);

  @HQL("select count(*)" + FROM + WHERE + " and " + Scope.IN_SCOPE)
  long visible(LocalDate first, LocalDate last, List<String> among, String within, String reader);

  /** The named persons of one clearance that was opened before. */
  @HQL(
      "select new hanki.arrest.ClearedPersonRow(p.suspectId, p.suspectNumber, p.role, p.custody,"
          + " k.label, p.newMatter, p.counted)"
          + FROM
          + "join p.offenceCategory k where c.id = :id and p.suspectId is not null and "
          + Scope.IN_SCOPE
          + " order by p.id")
  List<ClearedPersonRow> of(Long id, String within, String reader);

  /**
   * The day on which a suspect was counted before a clearance of that day and id; whoever may see
   * the clearance that counted: a person counts once.
   */
  @HQL(
      "select d.countedOn from Clearance d join d.people q where q.suspectId = :suspect"
          + " and d.withdrawal.withdrawn = false"
          + " and coalesce(cast(d.disposal as string), '-') <> 'SOLVED'"
          + " and (d.countedOn < :day or d.countedOn = :day and d.id < :id)"
          + " order by d.countedOn, d.id limit 1")
  Optional<LocalDate> countedBefore(Long suspect, LocalDate day, Long id);
}
