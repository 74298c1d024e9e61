package hanki.incident;

import jakarta.persistence.EntityManager;

/** The incidents of a test, for features that name them. */
public class TestIncidents {

  private TestIncidents() {}

  /** As the program reads them. */
  public static NamedIncidents named(EntityManager entityManager) {
    return new NamedIncidents(new Incidents_(entityManager));
  }
}
