package hanki.incident;

import hanki.guidance.TestGuidance;
import hanki.platform.clock.BusinessClock;
import hanki.reference.TestReference;
import hanki.statistics.FigureSource;
import jakarta.persistence.EntityManager;
import java.util.List;

/** The incidents of a test's database, as the program loads, names and counts them. */
public class TestIncidents {

  private TestIncidents() {}

  /** As the program reads them. */
  public static NamedIncidents named(EntityManager entityManager) {
    return new NamedIncidents(new Incidents_(entityManager));
  }

  /** Loads samples. */
  public static void load(EntityManager entityManager, List<IncidentDraft> drafts) {
    new RecognisingIncidents(
            new Incidents_(entityManager),
            AnIncident.codes(entityManager),
            null,
            TestReference.numbers(entityManager),
            null,
            new BusinessClock())
        .loadSamples(drafts, "A-001");
  }

  /** What is counted from them. */
  public static FigureSource figures(EntityManager entityManager) {
    return new IncidentFigures(
        new CountedIncidents_(entityManager), TestGuidance.methods(entityManager));
  }
}
