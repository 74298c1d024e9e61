package hanki.consultation;

import hanki.identity.Scope;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/**
 * The consultations with which one being typed is compared: those the reader may see, but none that
 * was withdrawn. Each way has an index of its own: no database uses two for one "or".
 */
interface ComparedConsultations {

  String LINE =
      "select new hanki.consultation.ConsultationLine(c.id, c.number, c.receivedOn,"
          + " c.station.shortName, c.summary) from Consultation c"
          + " where c.withdrawal.withdrawn = false and c.id <> :id and ";

  String LATEST_FIRST = " order by c.receivedOn desc, c.id desc";

  EntityManager entityManager();

  @HQL(LINE + "c.receivedOn between :first and :last and " + Scope.IN_SCOPE + LATEST_FIRST)
  List<ConsultationLine> received(
      LocalDate first, LocalDate last, Long id, String within, String reader, Page page);

  @HQL(LINE + "c.complainant.telephoneIndex in :values and " + Scope.IN_SCOPE + LATEST_FIRST)
  List<ConsultationLine> ofTelephone(
      List<String> values, Long id, String within, String reader, Page page);

  @HQL(LINE + "c.complainant.mailIndex in :values and " + Scope.IN_SCOPE + LATEST_FIRST)
  List<ConsultationLine> ofMail(
      List<String> values, Long id, String within, String reader, Page page);

  @HQL(LINE + "c.complainant.nameIndex in :values and " + Scope.IN_SCOPE + LATEST_FIRST)
  List<ConsultationLine> ofName(
      List<String> values, Long id, String within, String reader, Page page);
}
