package hanki.consultation;

import hanki.identity.Scope;
import hanki.statistics.Cell;
import hanki.statistics.Contributions;
import hanki.statistics.CountedRecord;
import hanki.statistics.RecordReference;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** The consultations and the rule by which they count. */
interface Consultations {

  /**
   * What counts as a received consultation: received in the period, not merely information, not
   * withdrawn.
   */
  String COUNTED =
      " c.receivedOn between :first and :last and c.kind = CONSULTATION"
          + " and c.withdrawal.withdrawn = false ";

  /** Those that are asked for: see {@link hanki.statistics.Behind#among()}. */
  String AMONG =
      " ('CATEGORY' not in :among or c.nationalCategory.id in (select k.id from Category k where"
          + " concat('CATEGORY:', k.code) in :among)) and ('REPORTING' not in :among or"
          + " c.reportingCategory.id in (select k.id from Category k where concat('REPORTING:',"
          + " k.code) in :among)) and ('STATION' not in :among or c.station.id in (select s.id from"
          + " Station s where concat('STATION:', s.code) in :among)) and ('THEME' not in :among or"
          + " exists (select 1 from c.themes t where concat('THEME:', t.code) in :among)) ";

  EntityManager entityManager();

  default void add(Consultation consultation) {
    entityManager().persist(consultation);
  }

  /** Writes what was added so far and keeps none of it in memory, for bulk loads. */
  default void writeAndForget() {
    entityManager().flush();
    entityManager().clear();
  }

  @HQL(
      "from Consultation c join fetch c.station join fetch c.nationalCategory left join fetch"
          + " c.readers join fetch c.reportingCategory where c.id = :id and "
          + Scope.IN_SCOPE)
  Optional<Consultation> inScope(Long id, String within, String reader);

  /** The consultation, if the reader may see it. */
  default Optional<Consultation> find(Long id, Scope scope) {
    return inScope(id, scope.within(), scope.reader());
  }

  @HQL("select c.id from Consultation c where c.submitToken = :token")
  Optional<Long> recordedWith(String token);

  @HQL(
      "select new hanki.statistics.Cell('-', count(*)) from Consultation c where "
          + COUNTED
          + " and "
          + AMONG)
  List<Cell> total(LocalDate first, LocalDate last, List<String> among);

  /**
   * By national category. The code is asked for once a row: joined, H2 would walk the whole history
   * of each category to find what belongs to the period. The same holds for the others.
   */
  @HQL(
      "select new hanki.statistics.Cell((select k.code from Category k where k.id ="
          + " c.nationalCategory.id), count(*)) from Consultation c where "
          + COUNTED
          + " and "
          + AMONG
          + " group by c.nationalCategory.id")
  List<Cell> byCategory(LocalDate first, LocalDate last, List<String> among);

  @HQL(
      "select new hanki.statistics.Cell((select k.code from Category k where k.id ="
          + " c.reportingCategory.id), count(*)) from Consultation c where "
          + COUNTED
          + " and "
          + AMONG
          + " group by c.reportingCategory.id")
  List<Cell> byReporting(LocalDate first, LocalDate last, List<String> among);

  @HQL(
      "select new hanki.statistics.Cell((select k.code from Station k where k.id = c.station.id),"
          + " count(*)) from Consultation c where "
          + COUNTED
          + " and "
          + AMONG
          + " group by c.station.id")
  List<Cell> byStation(LocalDate first, LocalDate last, List<String> among);

  /**
   * By theme. An outer join keeps H2 from walking the whole history of each theme; those of no
   * theme are in no row.
   */
  @HQL(
      "select new hanki.statistics.Cell((select k.code from Category k where k.id = t.id),"
          + " count(*)) from Consultation c left join c.themes t where "
          + COUNTED
          + " and "
          + AMONG
          + " group by t.id having t.id is not null")
  List<Cell> byTheme(LocalDate first, LocalDate last, List<String> among);

  @HQL(
      "select c.id from Consultation c where "
          + COUNTED
          + " and "
          + AMONG
          + " order by c.receivedOn, c.id")
  List<Long> idsBehind(LocalDate first, LocalDate last, List<String> among, Page page);

  @HQL(
      "select new hanki.statistics.RecordReference('consultation', c.id, c.number, c.receivedOn,"
          + " c.station.shortName.ja, c.summary, 1L, case when "
          + Scope.IN_SCOPE
          + " then true else false end) from Consultation c where c.id in :ids"
          + " order by c.receivedOn, c.id")
  List<RecordReference> references(List<Long> ids, String within, String reader);

  /**
   * A page of the records behind a figure. Which ones is asked of the index that counts them, what
   * they say of these few.
   */
  default List<RecordReference> behind(
      LocalDate first, LocalDate last, List<String> among, Scope scope, Page page) {
    return references(idsBehind(first, last, among, page), scope.within(), scope.reader());
  }

  @HQL(
      "select new hanki.statistics.CountedRecord('consultation', c.id, c.version, 1L) from"
          + " Consultation c where "
          + COUNTED
          + " and "
          + AMONG
          + " order by c.id")
  List<CountedRecord> counted(LocalDate first, LocalDate last, List<String> among);

  @HQL(
      "select new hanki.statistics.Contributions(count(*), sum(1L), sum(case when "
          + Scope.IN_SCOPE
          + " then 1L else 0L end)) from Consultation c where "
          + COUNTED
          + " and "
          + AMONG)
  Contributions contributions(
      LocalDate first, LocalDate last, List<String> among, String within, String reader);

  @HQL(
      "select c.receivedOn from Consultation c where c.kind = CONSULTATION"
          + " order by c.receivedOn desc limit 1")
  Optional<LocalDate> latestDay();

  /** The records that name a category of the scheme. */
  String NAMING =
      " (c.nationalCategory.scheme.code = :scheme and c.nationalCategory.code = :code"
          + " or c.reportingCategory.scheme.code = :scheme and c.reportingCategory.code = :code"
          + " or exists (select 1 from c.themes t where t.scheme.code = :scheme"
          + " and t.code = :code)) ";

  @HQL(
      "select c.receivedOn from Consultation c where c.station.code = :station"
          + " order by c.receivedOn limit 1")
  Optional<LocalDate> firstDayAt(String station);

  @HQL(
      "select c.receivedOn from Consultation c where c.station.code = :station"
          + " order by c.receivedOn desc limit 1")
  Optional<LocalDate> lastDayAt(String station);

  @HQL("select c.receivedOn from Consultation c where " + NAMING + " order by c.receivedOn limit 1")
  Optional<LocalDate> firstDayOf(String scheme, String code);

  @HQL(
      "select c.receivedOn from Consultation c where "
          + NAMING
          + " order by c.receivedOn desc limit 1")
  Optional<LocalDate> lastDayOf(String scheme, String code);
}
