package hanki.arrest;

import hanki.platform.clock.BusinessClock;
import hanki.reference.TestReference;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Arrests of a test's database, as the program loads them, and who can arrest. */
public class TestArrests {

  private TestArrests() {}

  /** Loads samples. */
  public static void load(EntityManager entityManager, List<ArrestDraft> drafts) {
    new RecordingArrests(
            new Arrests_(entityManager),
            AnArrest.parts(entityManager),
            TestReference.numbers(entityManager),
            null,
            new BusinessClock())
        .loadSamples(drafts, "A-001");
  }

  /** Who can arrest. */
  public static Forces forces(EntityManager entityManager) {
    return new Forces(TestReference.of(entityManager));
  }
}
