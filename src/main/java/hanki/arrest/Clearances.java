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

/** The clearances and the rules by which cases and persons count. */
interface Clearances {

  /** What counts: everything processed in the period and not withdrawn. */
  String COUNTED = " c.countedOn between :first and :last and c.withdrawal.withdrawn = false ";

  /** A record of persons only is not behind the number of cases. */
  String CONTRIBUTES = " c.cases > 0 ";

  /** 検挙人員 of a record, by the rule of {@link ClearedPersons}. */
  String PERSONS =
      " (select count(*) from ClearedPerson p where p.clearance = c and p.counted = true) ";

  /** 処理区分; older records have none. */
  String DISPOSAL = " coalesce(cast(c.disposal as string), 'UNKNOWN') ";

  String ROW =
      "select new hanki.arrest.ClearanceRow(c.id, c.number, c.countedOn, c.offenceCategory.label,"
          + " c.reportingCategory.label, c.summary, c.station.shortName, c.cases,"
          + PERSONS
          + ", c.fictitious) from Clearance c where "
          + Scope.IN_SCOPE;

  /** Those that are asked for: see {@link hanki.statistics.Behind#among()}. */
  String AMONG =
      " ('OFFENCE' not in :among or c.offenceCategory.id in (select k.id from Category k where"
          + " concat('OFFENCE:', k.code) in :among)) and ('REPORTING' not in :among or"
          + " c.reportingCategory.id in (select k.id from Category k where concat('REPORTING:',"
          + " k.code) in :among)) and ('STATION' not in :among or c.station.id in (select s.id from"
          + " Station s where concat('STATION:', s.code) in :among)) and ('OCCURRENCE' not in"
          + " :among or coalesce(c.occurrenceStation.id, c.station.id) in (select o.id from Station"
          + " o where concat('OCCURRENCE:', o.code) in :among)) and ('DISPOSAL' not in :among or"
          + " concat('DISPOSAL:', coalesce(cast(c.disposal as string), 'UNKNOWN')) in :among) ";

  EntityManager entityManager();

  default void add(Clearance clearance) {
    entityManager().persist(clearance);
  }

  /** Writes what was added so far and keeps none of it in memory, for bulk loads. */
  default void writeAndForget() {
    entityManager().flush();
    entityManager().clear();
  }

  @HQL(
      "from Clearance c join fetch c.station join fetch c.offenceCategory left join fetch c.readers"
          + " join fetch c.reportingCategory left join fetch c.occurrenceStation left join fetch"
          + " c.offence where c.id = :id and "
          + Scope.IN_SCOPE)
  Optional<Clearance> inScope(Long id, String within, String reader);

  /** The clearance, if the reader may see it. */
  default Optional<Clearance> find(Long id, Scope scope) {
    return inScope(id, scope.within(), scope.reader());
  }

  @HQL("select c.id from Clearance c where c.submitToken = :token")
  Optional<Long> recordedWith(String token);

  @HQL(
      ROW
          + " and (:station = '' or c.station.code = :station)"
          + " and "
          + COUNTED
          + " order by c.countedOn desc, c.id desc")
  List<ClearanceRow> listed(
      String within, String reader, String station, LocalDate first, LocalDate last, Page page);

  @HQL(
      "select new hanki.arrest.ClearanceTotals(count(*), sum(c.cases), sum("
          + PERSONS
          + ")) from Clearance c where "
          + Scope.IN_SCOPE
          + " and (:station = '' or c.station.code = :station)"
          + " and "
          + COUNTED)
  ClearanceTotals totals(
      String within, String reader, String station, LocalDate first, LocalDate last);

  @HQL(
      "select new hanki.statistics.Cell('-', sum(c.cases)) from Clearance c"
          + " where "
          + COUNTED
          + " and "
          + AMONG)
  List<Cell> total(LocalDate first, LocalDate last, List<String> among);

  @HQL(
      "select new hanki.statistics.Cell(c.offenceCategory.code, sum(c.cases))"
          + " from Clearance c where "
          + COUNTED
          + " and "
          + AMONG
          + " group by c.offenceCategory.code")
  List<Cell> byOffence(LocalDate first, LocalDate last, List<String> among);

  @HQL(
      "select new hanki.statistics.Cell(c.reportingCategory.code, sum(c.cases))"
          + " from Clearance c where "
          + COUNTED
          + " and "
          + AMONG
          + " group by c.reportingCategory.code")
  List<Cell> byReporting(LocalDate first, LocalDate last, List<String> among);

  @HQL(
      "select new hanki.statistics.Cell(c.station.code, sum(c.cases))"
          + " from Clearance c where "
          + COUNTED
          + " and "
          + AMONG
          + " group by c.station.code")
  List<Cell> byStation(LocalDate first, LocalDate last, List<String> among);

  @HQL(
      "select new hanki.statistics.Cell(o.code, sum(c.cases)) from Clearance c"
          + " join Station o on o.id = coalesce(c.occurrenceStation.id, c.station.id) where "
          + COUNTED
          + " and "
          + AMONG
          + " group by o.code")
  List<Cell> byOccurrence(LocalDate first, LocalDate last, List<String> among);

  @HQL(
      "select new hanki.statistics.Cell("
          + DISPOSAL
          + ", sum(c.cases)) from Clearance c where "
          + COUNTED
          + " and "
          + AMONG
          + " group by "
          + DISPOSAL)
  List<Cell> byDisposal(LocalDate first, LocalDate last, List<String> among);

  @HQL(
      "select new hanki.statistics.CountedRecord('arrest', c.id, c.version, cast(c.cases as long))"
          + " from Clearance c where "
          + COUNTED
          + " and "
          + CONTRIBUTES
          + " and "
          + AMONG
          + " order by c.id")
  List<CountedRecord> counted(LocalDate first, LocalDate last, List<String> among);

  @HQL(
      "select new hanki.arrest.ClearanceReference(c.id, c.number, c.countedOn,"
          + " c.station.shortName.ja, c.summary, c.cases, case when "
          + Scope.IN_SCOPE
          + " then true else false end) from Clearance c where "
          + COUNTED
          + " and "
          + CONTRIBUTES
          + " and "
          + AMONG
          + " order by c.countedOn, c.id")
  List<ClearanceReference> behind(
      LocalDate first, LocalDate last, List<String> among, String within, String reader, Page page);

  @HQL(
      "select new hanki.arrest.ClearanceReference(c.id, c.number, c.countedOn,"
          + " c.station.shortName.ja, c.summary, c.cases, case when "
          + Scope.IN_SCOPE
          + " then true else false end) from Clearance c where "
          + COUNTED
          + " and "
          + CONTRIBUTES
          + " and "
          + AMONG
          + " order by c.cases desc, c.countedOn,"
          + " c.id")
  List<ClearanceReference> largest(
      LocalDate first, LocalDate last, List<String> among, String within, String reader, Page page);

  @HQL(
      "select new hanki.arrest.ClearanceTotals(count(*), sum(c.cases), 0L)"
          + " from Clearance c where "
          + COUNTED
          + " and "
          + CONTRIBUTES
          + " and "
          + AMONG)
  ClearanceTotals behindInAll(LocalDate first, LocalDate last, List<String> among);

  @HQL(
      "select count(*) from Clearance c where "
          + COUNTED
          + " and "
          + CONTRIBUTES
          + " and "
          + AMONG
          + " and "
          + Scope.IN_SCOPE)
  long visible(LocalDate first, LocalDate last, List<String> among, String within, String reader);

  /** Clearances of an incident, the earliest first. */
  @HQL(
      ROW
          + " and c.withdrawal.withdrawn = false"
          + " and exists (select 1 from c.incidents i where i.id = :incident)"
          + " order by c.countedOn, c.id")
  List<ClearanceRow> ofIncident(Long incident, String within, String reader);

  /** Clearances that name a suspect, the earliest first. */
  @HQL(
      ROW
          + " and c.withdrawal.withdrawn = false"
          + " and exists (select 1 from c.people q where q.suspectId = :suspect)"
          + " order by c.countedOn, c.id")
  List<ClearanceRow> ofSuspect(Long suspect, String within, String reader);

  @HQL("select c.countedOn from Clearance c" + " order by c.countedOn desc limit 1")
  Optional<LocalDate> latestDay();

  /** The records that name a category of the scheme. */
  String NAMING =
      " (c.offenceCategory.scheme.code = :scheme and c.offenceCategory.code = :code"
          + " or c.reportingCategory.scheme.code = :scheme and c.reportingCategory.code = :code) ";

  /** The records of a station, as the one that cleared or the one where it happened. */
  String AT =
      " (c.station.code = :station"
          + " or c.occurrenceStation.id = (select o.id from Station o where o.code = :station)) ";

  @HQL("select c.countedOn from Clearance c where " + AT + " order by c.countedOn limit 1")
  Optional<LocalDate> firstDayAt(String station);

  @HQL("select c.countedOn from Clearance c where " + AT + " order by c.countedOn desc limit 1")
  Optional<LocalDate> lastDayAt(String station);

  @HQL("select c.countedOn from Clearance c where " + NAMING + " order by c.countedOn limit 1")
  Optional<LocalDate> firstDayOf(String scheme, String code);

  @HQL("select c.countedOn from Clearance c where " + NAMING + " order by c.countedOn desc limit 1")
  Optional<LocalDate> lastDayOf(String scheme, String code);

  @HQL(
      "select c.countedOn from Clearance c where c.offence.code = :offence"
          + " order by c.countedOn limit 1")
  Optional<LocalDate> firstDayOfOffence(String offence);

  @HQL(
      "select c.countedOn from Clearance c where c.offence.code = :offence"
          + " order by c.countedOn desc limit 1")
  Optional<LocalDate> lastDayOfOffence(String offence);
}
