package hanki.consultation;

import hanki.identity.Scope;
import hanki.incident.OriginLink;
import hanki.reference.StationCount;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;

/** What happened to consultations after they were received. */
interface ConsultationEvents {

  EntityManager entityManager();

  default void add(ConsultationEvent event) {
    entityManager().persist(event);
  }

  @HQL("select e.consultation.id from ConsultationEvent e where e.submitToken = :token")
  Optional<Long> recordedWith(String token);

  /** What happened, in the order in which it did. */
  @HQL(
      "select new hanki.consultation.EventRow(e.id, e.kind, e.happenedOn, e.happenedAt, e.channel,"
          + " e.handling, e.closedAs, e.nextCheck, e.incident.id, e.words, e.recordedBy,"
          + " e.recordedAt) from ConsultationEvent e join e.consultation c where c.id = :id and "
          + Scope.IN_SCOPE
          + " order by e.happenedOn, e.happenedAt, e.id")
  List<EventRow> of(Long id, String within, String reader);

  /** The handlings that the course of a consultation tells of. */
  @HQL(
      "select distinct e.handling from ConsultationEvent e"
          + " where e.consultation.id = :id and e.handling is not null")
  List<Handling> handlings(Long id);

  /** The incidents that grew out of a consultation and were not withdrawn, the first one first. */
  @HQL(
      "select e.incident.id from ConsultationEvent e left join e.incident i"
          + " where e.consultation.id = :id and e.incident.id is not null"
          + " and (i.id is null or i.withdrawal.withdrawn = false) order by e.id")
  List<Long> incidents(Long id);

  /** The consultations out of which an incident grew. */
  @HQL(
      "select new hanki.incident.OriginLink('consultation', c.id, c.number, c.receivedOn)"
          + " from ConsultationEvent e join e.consultation c where e.incident.id = :incident and "
          + Scope.IN_SCOPE
          + " order by c.id")
  List<OriginLink> behind(Long incident, String within, String reader);

  /** How many open consultations are to be looked at on one of these days. */
  @HQL(
      "select count(*) from Consultation c where c.course.closedAs is null"
          + " and c.course.checkDue between :first and :last"
          + " and c.withdrawal.withdrawn = false and "
          + Scope.IN_SCOPE)
  long due(LocalDate first, LocalDate last, String within, String reader);

  /** How many open consultations should have been looked at by that day, station by station. */
  @HQL(
      "select new hanki.reference.StationCount(s.code, count(c)) from Consultation c"
          + " join c.station s where c.course.closedAs is null and c.course.checkDue <= :last"
          + " and c.withdrawal.withdrawn = false and "
          + Scope.IN_SCOPE
          + " group by s.code")
  List<StationCount> dueByStation(LocalDate last, String within, String reader);
}
