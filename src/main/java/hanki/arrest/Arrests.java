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

/** The arrests and the rule by which arrested persons count (逮捕人員). */
interface Arrests {

  /**
   * What counts: of every person the first arrest in the period that was not withdrawn; a second
   * one (再逮捕) is the same person.
   */
  String COUNTED =
      " c.arrestedOn between :first and :last and c.withdrawal.withdrawn = false"
          + " and not exists (select 1 from Arrest b where b.suspectId = c.suspectId"
          + " and b.arrestedOn between :first and :last and b.withdrawal.withdrawn = false"
          + " and (b.arrestedOn < c.arrestedOn or b.arrestedOn = c.arrestedOn and b.id < c.id)) ";

  /** Arrests of the same person before this one. */
  String BEFORE =
      " (select count(*) from Arrest b where b.suspectId = c.suspectId"
          + " and b.withdrawal.withdrawn = false"
          + " and (b.arrestedOn < c.arrestedOn or b.arrestedOn = c.arrestedOn and b.id < c.id)) ";

  String ROW =
      "select new hanki.arrest.ArrestRow(c.id, c.number, c.arrestedOn, c.kind, c.forceCode, c.unit,"
          + " c.suspectId, c.suspectNumber, c.role, c.summary, c.station.shortName,"
          + BEFORE
          + ", c.fictitious) from Arrest c where "
          + Scope.IN_SCOPE;

  String LISTED =
      " and c.withdrawal.withdrawn = false and c.arrestedOn between :first and :last"
          + " and (:kind = '' or cast(c.kind as string) = :kind)"
          + " and (:station = '' or c.station.code = :station) ";

  /** Those that are asked for: see {@link hanki.statistics.Behind#among()}. */
  String AMONG =
      " ('FORCE' not in :among or concat('FORCE:', c.forceCode) in :among)"
          + " and ('CUSTODY' not in :among or concat('CUSTODY:', cast(c.kind as string)) in :among)"
          + " and ('ROLE' not in :among or concat('ROLE:', cast(c.role as string)) in :among) ";

  String WHERE = " where " + COUNTED + " and " + AMONG;

  EntityManager entityManager();

  default void add(Arrest arrest) {
    entityManager().persist(arrest);
  }

  @HQL(
      "from Arrest c join fetch c.station left join fetch c.readers left join fetch c.offences o"
          + " left join fetch o.category where c.id = :id and "
          + Scope.IN_SCOPE)
  Optional<Arrest> inScope(Long id, String within, String reader);

  /** The arrest, if the reader may see it. */
  default Optional<Arrest> find(Long id, Scope scope) {
    return inScope(id, scope.within(), scope.reader());
  }

  @HQL("select c.id from Arrest c where c.submitToken = :token order by c.id limit 1")
  Optional<Long> recordedWith(String token);

  @HQL(ROW + LISTED + " order by c.arrestedOn desc, c.id desc")
  List<ArrestRow> listed(
      String within,
      String reader,
      String kind,
      String station,
      LocalDate first,
      LocalDate last,
      Page page);

  @HQL(
      "select new hanki.arrest.ArrestTotals(count(*), count(distinct c.suspectId)) from Arrest c"
          + " where "
          + Scope.IN_SCOPE
          + LISTED)
  ArrestTotals totals(
      String within, String reader, String kind, String station, LocalDate first, LocalDate last);

  @HQL(ROW + " and c.event = :event order by c.id")
  List<ArrestRow> ofEvent(String event, String within, String reader);

  @HQL(
      ROW
          + " and c.withdrawal.withdrawn = false"
          + " and exists (select 1 from c.incidents i where i.id = :incident)"
          + " order by c.arrestedOn, c.id")
  List<ArrestRow> ofIncident(Long incident, String within, String reader);

  @HQL(
      ROW
          + " and c.withdrawal.withdrawn = false and c.suspectId = :suspect"
          + " order by c.arrestedOn, c.id")
  List<ArrestRow> ofSuspect(Long suspect, String within, String reader);

  /**
   * Arrests of a person before a day, by whomever: a person is arrested again or for the first
   * time.
   */
  @HQL(
      "select count(*) from Arrest b where b.suspectId = :suspect and b.withdrawal.withdrawn ="
          + " false and (b.arrestedOn < :day or b.arrestedOn = :day and b.id < :id)")
  long before(Long suspect, LocalDate day, Long id);

  /** The number of an arrest of the person by the force on the day, other than that one. */
  @HQL(
      "select b.number from Arrest b where b.suspectId = :suspect and b.arrestedOn = :day"
          + " and b.forceCode = :force and b.withdrawal.withdrawn = false and b.id <> :id"
          + " order by b.id limit 1")
  Optional<String> sameArrest(Long suspect, LocalDate day, String force, Long id);

  @HQL("select new hanki.statistics.Cell('-', count(*)) from Arrest c" + WHERE)
  List<Cell> total(LocalDate first, LocalDate last, List<String> among);

  @HQL(
      "select new hanki.statistics.Cell(c.forceCode, count(*)) from Arrest c"
          + WHERE
          + " group by c.forceCode")
  List<Cell> byForce(LocalDate first, LocalDate last, List<String> among);

  @HQL(
      "select new hanki.statistics.Cell(cast(c.kind as string), count(*)) from Arrest c"
          + WHERE
          + " group by cast(c.kind as string)")
  List<Cell> byKind(LocalDate first, LocalDate last, List<String> among);

  @HQL(
      "select new hanki.statistics.Cell(cast(c.role as string), count(*)) from Arrest c"
          + WHERE
          + " group by cast(c.role as string)")
  List<Cell> byRole(LocalDate first, LocalDate last, List<String> among);

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

  String TERMS =
      "select new hanki.arrest.ArrestTermsRow(i.id, i.number, c.id, c.number, c.arrestedOn,"
          + " c.arrestedAt, c.terms.sentAt, c.terms.requestedAt, c.terms.releasedAt)"
          + " from Arrest c join c.incidents i where c.withdrawal.withdrawn = false and "
          + Scope.IN_SCOPE;

  @HQL(TERMS + " and i.id = :incident order by c.arrestedOn, c.arrestedAt, c.id")
  List<ArrestTermsRow> custodiesOf(Long incident, String within, String reader);

  /** Those for whom detention was neither requested nor who were set free. */
  @HQL(
      TERMS
          + " and c.terms.requestedAt is null and c.terms.releasedAt is null"
          + " order by c.arrestedOn, c.arrestedAt, c.id, i.id")
  List<ArrestTermsRow> running(String within, String reader);

  @HQL("select c.arrestedOn from Arrest c order by c.arrestedOn desc limit 1")
  Optional<LocalDate> latestDay();

  @HQL(
      "select c.arrestedOn from Arrest c where c.station.code = :station order by c.arrestedOn"
          + " limit 1")
  Optional<LocalDate> firstDayAt(String station);

  @HQL(
      "select c.arrestedOn from Arrest c where c.station.code = :station"
          + " order by c.arrestedOn desc limit 1")
  Optional<LocalDate> lastDayAt(String station);

  @HQL(
      "select c.arrestedOn from Arrest c join c.offences o where o.code = :offence"
          + " order by c.arrestedOn limit 1")
  Optional<LocalDate> firstDayOfOffence(String offence);

  @HQL(
      "select c.arrestedOn from Arrest c join c.offences o where o.code = :offence"
          + " order by c.arrestedOn desc limit 1")
  Optional<LocalDate> lastDayOfOffence(String offence);
}
