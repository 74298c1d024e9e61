package hanki.arrest;

import hanki.identity.Scope;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** The suspects. */
interface Suspects {

  String ROW =
      "select new hanki.arrest.SuspectRow(c.id, c.number, c.enteredOn, c.pseudonym, n.nationality,"
          + " n.name, c.ageBand, c.sex, c.station.shortName, c.fictitious)"
          + " from Suspect c left join c.nationality n where "
          + Scope.IN_SCOPE;

  /** What a list of suspects is searched by: a part of the number or pseudonym, never the name. */
  String MATCHES =
      " and (:words = '' or lower(c.number) like :words escape '!'"
          + " or lower(c.pseudonym) like :words escape '!') ";

  EntityManager entityManager();

  default void add(Suspect suspect) {
    entityManager().persist(suspect);
  }

  @HQL(
      "from Suspect c join fetch c.station left join fetch c.nationality left join fetch c.readers"
          + " where c.id = :id and "
          + Scope.IN_SCOPE)
  Optional<Suspect> inScope(Long id, String within, String reader);

  /** The suspect, if the reader may see the record. */
  default Optional<Suspect> find(Long id, Scope scope) {
    return inScope(id, scope.within(), scope.reader());
  }

  @HQL(ROW + " and c.number = :number")
  Optional<SuspectRow> withNumber(String number, String within, String reader);

  @HQL(ROW + " and c.id in :ids order by c.id")
  List<SuspectRow> rows(Collection<Long> ids, String within, String reader);

  @HQL(
      ROW
          + " and exists (select 1 from c.involvements i where i.incidentId in :incidents)"
          + " order by c.id")
  List<SuspectRow> involvedIn(Collection<Long> incidents, String within, String reader);

  @HQL(ROW + MATCHES + " order by c.enteredOn desc, c.id desc")
  List<SuspectRow> listed(String words, String within, String reader, Page page);

  @HQL("select count(*) from Suspect c where " + Scope.IN_SCOPE + MATCHES)
  long count(String words, String within, String reader);

  @HQL(
      "select i.role from Suspect c join c.involvements i where c.id = :id and i.incidentId in :of")
  List<SuspectRole> roles(Long id, Collection<Long> of);

  @HQL("select c.id from Suspect c where c.submitToken = :token")
  Optional<Long> recordedWith(String token);

  /**
   * The one of that name and day of birth, whoever may see the record: a person is entered once.
   */
  @HQL("select c.id from Suspect c where c.nameIndex = :index")
  Optional<Long> namedAs(String index);

  @HQL("select c.number from Suspect c where c.id = :id")
  String numberOf(Long id);

  @HQL(
      "select c.enteredOn from Suspect c where c.station.code = :station order by c.enteredOn limit"
          + " 1")
  Optional<LocalDate> firstDayAt(String station);

  @HQL(
      "select c.enteredOn from Suspect c where c.station.code = :station"
          + " order by c.enteredOn desc limit 1")
  Optional<LocalDate> lastDayAt(String station);
}
