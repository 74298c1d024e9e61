package hanki.arrest;

import hanki.platform.clock.BusinessClock;
import hanki.reference.TestReference;
import hanki.statistics.FigureSource;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Clearances of a test's database, as the program loads and counts them. */
public class TestClearances {

  private TestClearances() {}

  /** Loads samples. */
  public static void load(EntityManager entityManager, List<ClearanceDraft> drafts) {
    new RecordingClearances(
            new Clearances_(entityManager),
            AnArrest.parts(entityManager),
            TestReference.of(entityManager),
            TestReference.numbers(entityManager),
            null,
            new BusinessClock())
        .loadSamples(drafts, "A-001");
  }

  /** What is counted from the arrests. */
  public static FigureSource arrestFigures(EntityManager entityManager) {
    return ArrestFiguresDbTest.figures(entityManager);
  }

  /** What is counted from the clearances. */
  public static FigureSource figures(EntityManager entityManager) {
    return ClearanceFiguresDbTest.figures(entityManager);
  }
}
