package hanki.incident;

import hanki.identity.Scope;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** Incidents to which other records point. */
interface BegunIncidents {

  EntityManager entityManager();

  @HQL(
      "select new hanki.incident.IncidentLink(c.id, c.number, c.recognisedOn,"
          + " c.withdrawal.withdrawn) from Incident c where c.id in :ids and "
          + Scope.IN_SCOPE
          + " order by c.id")
  List<IncidentLink> links(List<Long> ids, String within, String reader);
}
