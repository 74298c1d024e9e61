package hanki.incident;

import hanki.identity.Scope;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;

/** The incidents. How they count: {@link CountedIncidents}. */
interface Incidents {

  EntityManager entityManager();

  default void add(Incident incident) {
    entityManager().persist(incident);
  }

  /** Writes what was added so far and keeps none of it in memory, for bulk loads. */
  default void writeAndForget() {
    entityManager().flush();
    entityManager().clear();
  }

  @HQL(
      "from Incident c join fetch c.station join fetch c.mainOffence o join fetch o.category"
          + " join fetch c.reportingCategory left join fetch c.readers where c.id = :id and "
          + Scope.IN_SCOPE)
  Optional<Incident> inScope(Long id, String within, String reader);

  /** The incident, if the reader may see it. */
  default Optional<Incident> find(Long id, Scope scope) {
    return inScope(id, scope.within(), scope.reader());
  }

  @HQL(
      "select new hanki.incident.IncidentBrief(c.id, c.number, c.recognisedOn, o.code, o.name,"
          + " k.code, c.reportingCategory.code, c.station.code, c.station.shortName, c.summary)"
          + " from Incident c join c.mainOffence o join o.category k where c.number in :numbers and"
          + " "
          + Scope.IN_SCOPE)
  List<IncidentBrief> briefs(Collection<String> numbers, String within, String reader);

  @HQL("select c.id from Incident c where c.submitToken = :token")
  Optional<Long> recordedWith(String token);

  @HQL(
      "select c.recognisedOn from Incident c where c.station.code = :station"
          + " order by c.recognisedOn limit 1")
  Optional<LocalDate> firstDayAt(String station);

  @HQL(
      "select c.recognisedOn from Incident c where c.station.code = :station"
          + " order by c.recognisedOn desc limit 1")
  Optional<LocalDate> lastDayAt(String station);

  @HQL(
      "select c.recognisedOn from Incident c where c.reportingCategory.scheme.code = :scheme"
          + " and c.reportingCategory.code = :code order by c.recognisedOn limit 1")
  Optional<LocalDate> firstDayOf(String scheme, String code);

  @HQL(
      "select c.recognisedOn from Incident c where c.reportingCategory.scheme.code = :scheme"
          + " and c.reportingCategory.code = :code order by c.recognisedOn desc limit 1")
  Optional<LocalDate> lastDayOf(String scheme, String code);

  /** The incidents of an offence, as the main one or a further one. */
  String OF_OFFENCE =
      " (c.mainOffence.code = :offence"
          + " or exists (select 1 from c.furtherOffences o where o.code = :offence)) ";

  @HQL(
      "select c.recognisedOn from Incident c where "
          + OF_OFFENCE
          + " order by c.recognisedOn limit 1")
  Optional<LocalDate> firstDayOfOffence(String offence);

  @HQL(
      "select c.recognisedOn from Incident c where "
          + OF_OFFENCE
          + " order by c.recognisedOn desc limit 1")
  Optional<LocalDate> lastDayOfOffence(String offence);
}
