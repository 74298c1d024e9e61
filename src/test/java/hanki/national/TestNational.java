package hanki.national;

import hanki.platform.Database;
import hanki.platform.clock.BusinessClock;
import jakarta.persistence.EntityManager;
import org.hibernate.SessionFactory;

/** The shipped series in a test's database. */
public class TestNational {

  private static SessionFactory loaded;

  private TestNational() {}

  /** A database in which the series stand, loaded once: tests roll back what they add. */
  static synchronized SessionFactory loaded() {
    if (loaded == null) {
      loaded = Database.fresh();
      loaded.inTransaction(TestNational::load);
    }
    return loaded;
  }

  /** Loads what the program loads at its start; twice adds nothing. */
  public static Long load(EntityManager entityManager) {
    Long added =
        new LoadingPublishedSeries(
                new PublishedValues_(entityManager), adding(entityManager), new BusinessClock())
            .load();
    entityManager.flush();
    entityManager.clear();
    return added;
  }

  static AddingPublishedValues adding(EntityManager entityManager) {
    return new AddingPublishedValues(new PublishedValues_(entityManager), new BusinessClock());
  }

  /** The series as the program reads them. */
  public static FindingPublishedSeries finding(EntityManager entityManager) {
    return new FindingPublishedSeries(new PublishedValues_(entityManager));
  }

  static PublishedPeriod period(String code) {
    return PublishedPeriod.parse(code, "");
  }
}
