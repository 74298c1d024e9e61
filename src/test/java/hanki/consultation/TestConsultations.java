package hanki.consultation;

import hanki.identity.RestrictableRecords;
import hanki.platform.clock.BusinessClock;
import hanki.reference.TestReference;
import hanki.statistics.FigureSource;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Consultations of a test's database, as the program loads and counts them. */
public class TestConsultations {

  private TestConsultations() {}

  /** Loads samples. */
  public static void load(EntityManager entityManager, List<ConsultationDraft> drafts) {
    new RecordingConsultations(
            new Consultations_(entityManager),
            new ConsultationEvents_(entityManager),
            TestComplainants.drafted(entityManager),
            TestReference.numbers(entityManager),
            null,
            new BusinessClock())
        .loadSamples(drafts, draft -> List.of(), "A-001");
  }

  /** What is counted from them. */
  public static FigureSource figures(EntityManager entityManager) {
    return new ConsultationFigures(new Consultations_(entityManager));
  }

  /** Which of them a reader may see. */
  public static RestrictableRecords restrictable(EntityManager entityManager) {
    return new RestrictableConsultations(new Consultations_(entityManager));
  }
}
