package hanki.guidance;

import hanki.platform.clock.BusinessClock;
import jakarta.persistence.EntityManager;

/** The shipped guidance in a test's database. */
public class TestGuidance {

  private TestGuidance() {}

  /** Loads what the program loads at its start; twice adds nothing. */
  public static void load(EntityManager entityManager) {
    new LoadingMethods(new Methods_(entityManager), new BusinessClock()).load();
    new LoadingAdvice(new AdviceItems_(entityManager), new BusinessClock()).load();
  }

  /** The catalogue as the program reads it. */
  public static FindingMethods methods(EntityManager entityManager) {
    return new FindingMethods(new Methods_(entityManager));
  }

  /** The advice as the program reads it. */
  public static FindingAdvice advice(EntityManager entityManager) {
    return new FindingAdvice(new AdviceItems_(entityManager));
  }
}
