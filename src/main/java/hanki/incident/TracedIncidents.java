package hanki.incident;

import hanki.identity.Scope;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** The incidents by the traces they carry. One that was withdrawn connects nothing. */
interface TracedIncidents {

  String SELECT =
      "select new hanki.incident.CarryingReference(c.id, c.number,"
          + " c.recognisedOn, c.station.shortName, t.kind, t.normalised, t.wider)"
          + " from Incident c join c.traces t where c.withdrawal.withdrawn = false and "
          + Scope.IN_SCOPE;

  String LATEST_FIRST = " order by c.recognisedOn desc, c.id desc";

  EntityManager entityManager();

  @HQL(SELECT + " and t.normalised in :values" + LATEST_FIRST)
  List<CarryingReference> carrying(List<String> values, String within, String reader, Page page);

  @HQL(SELECT + " and t.wider in :values" + LATEST_FIRST)
  List<CarryingReference> carryingWider(
      List<String> values, String within, String reader, Page page);

  @HQL(SELECT + " and c.recognisedOn between :first and :last" + LATEST_FIRST)
  List<CarryingReference> between(
      LocalDate first, LocalDate last, String within, String reader, Page page);
}
