package hanki.consultation;

import hanki.identity.Scope;
import hanki.trace.TraceReference;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/**
 * The consultations by the traces they carry. One that was withdrawn should not have been made and
 * connects nothing.
 */
interface TracedConsultations {

  String REFERENCE =
      "select new hanki.trace.TraceReference(hanki.trace.Carrier.CONSULTATION, c.id, c.number,"
          + " c.receivedOn, c.station.shortName, t.kind, t.normalised, t.wider)"
          + " from Consultation c join c.traces t where c.withdrawal.withdrawn = false and ";

  String LATEST_FIRST = " order by c.receivedOn desc, c.id desc";

  EntityManager entityManager();

  @HQL(REFERENCE + "t.normalised in :values and " + Scope.IN_SCOPE + LATEST_FIRST)
  List<TraceReference> carrying(List<String> values, String within, String reader, Page page);

  @HQL(REFERENCE + "t.wider in :values and " + Scope.IN_SCOPE + LATEST_FIRST)
  List<TraceReference> carryingWider(List<String> values, String within, String reader, Page page);

  @HQL(REFERENCE + "c.receivedOn between :first and :last and " + Scope.IN_SCOPE + LATEST_FIRST)
  List<TraceReference> between(
      LocalDate first, LocalDate last, String within, String reader, Page page);
}
