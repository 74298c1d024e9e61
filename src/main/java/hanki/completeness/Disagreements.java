package hanki.completeness;

import hanki.identity.Scope;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/**
 * Consultations of which a report of damage was taken (被害届), and incidents, that do not agree.
 * Withdrawn records are none; what the reader may not see is not told.
 */
interface Disagreements {

  String NO_INCIDENT =
      " from Consultation c join c.station s where c.withdrawal.withdrawn = false and c.receivedOn"
          + " between :first and :last and (c.course.closedAs = INCIDENT or exists (select 1 from"
          + " c.handlings h where h = INVESTIGATION)) and not exists (select 1 from"
          + " ConsultationEvent e join e.incident i where e.consultation.id = c.id and"
          + " i.withdrawal.withdrawn = false) and ";

  String NO_CONSULTATION =
      " from Incident c join c.station s where c.withdrawal.withdrawn = false"
          + " and c.recognisedOn between :first and :last and c.origin = CONSULTATION"
          + " and not exists (select 1 from ConsultationEvent e join e.consultation k"
          + " where e.incident.id = c.id and k.withdrawal.withdrawn = false) and ";

  String PAIR =
      " from ConsultationEvent e join e.consultation k join k.station ks join e.incident i"
          + " join i.station s where k.withdrawal.withdrawn = false"
          + " and i.withdrawal.withdrawn = false and k.receivedOn between :first and :last"
          + " and exists (select 1 from Consultation c where c.id = k.id and "
          + Scope.IN_SCOPE
          + ") and exists (select 1 from Incident c where c.id = i.id and "
          + Scope.IN_SCOPE
          + ") and ";

  String EARLIER = " i.recognisedOn < k.receivedOn ";

  String ELSEWHERE = " s.id <> ks.id ";

  String OF_PAIR =
      "select new hanki.completeness.Disagreement('consultation', k.id, k.number, k.receivedOn,"
          + " ks.shortName, i.id, i.number, i.recognisedOn, s.shortName)";

  EntityManager entityManager();

  @HQL(
      "select new hanki.completeness.Disagreement('consultation', c.id, c.number, c.receivedOn,"
          + " s.shortName)"
          + NO_INCIDENT
          + Scope.IN_SCOPE
          + " order by c.receivedOn, c.id")
  List<Disagreement> withoutIncident(
      LocalDate first, LocalDate last, String within, String reader, Page page);

  @HQL("select count(*)" + NO_INCIDENT + Scope.IN_SCOPE)
  long countWithoutIncident(LocalDate first, LocalDate last, String within, String reader);

  @HQL(
      "select new hanki.completeness.Disagreement('incident', c.id, c.number, c.recognisedOn,"
          + " s.shortName)"
          + NO_CONSULTATION
          + Scope.IN_SCOPE
          + " order by c.recognisedOn, c.id")
  List<Disagreement> withoutConsultation(
      LocalDate first, LocalDate last, String within, String reader, Page page);

  @HQL("select count(*)" + NO_CONSULTATION + Scope.IN_SCOPE)
  long countWithoutConsultation(LocalDate first, LocalDate last, String within, String reader);

  @HQL(OF_PAIR + PAIR + EARLIER + " order by k.receivedOn, k.id, i.id")
  List<Disagreement> recognisedEarlier(
      LocalDate first, LocalDate last, String within, String reader, Page page);

  @HQL("select count(*)" + PAIR + EARLIER)
  long countRecognisedEarlier(LocalDate first, LocalDate last, String within, String reader);

  @HQL(OF_PAIR + PAIR + ELSEWHERE + " order by k.receivedOn, k.id, i.id")
  List<Disagreement> atOtherStation(
      LocalDate first, LocalDate last, String within, String reader, Page page);

  @HQL("select count(*)" + PAIR + ELSEWHERE)
  long countAtOtherStation(LocalDate first, LocalDate last, String within, String reader);
}
