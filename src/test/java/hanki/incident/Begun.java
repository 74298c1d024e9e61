package hanki.incident;

import hanki.identity.Scope;
import jakarta.persistence.EntityManager;

/** Lets tests of other features ask what keeps an incident to one. */
public class Begun {

  private Begun() {}

  /** Refuses as the command does, before anything is recorded. */
  public static void keepToOne(
      EntityManager entityManager, IncidentOrigin origin, boolean further, Scope scope) {
    new BeginningIncidents(null, null, null, new BegunIncidents_(entityManager), null)
        .keepToOne(origin, further, scope);
  }
}
