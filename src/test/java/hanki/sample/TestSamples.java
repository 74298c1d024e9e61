package hanki.sample;

import hanki.arrest.TestClearances;
import hanki.consultation.TestConsultations;
import hanki.incident.TestIncidents;
import hanki.statistics.FigureSource;
import jakarta.persistence.EntityManager;
import java.util.List;

/** The fictitious records in a test's database, and what is counted from them. */
public final class TestSamples {

  private TestSamples() {}

  /** Loads consultations, incidents and clearances. */
  public static void load(EntityManager session) {
    SampleRecords samples = new SampleRecords();
    TestConsultations.load(session, samples.consultations());
    TestIncidents.load(session, new SampleIncidents().incidents());
    TestClearances.load(session, samples.clearances());
    session.flush();
    session.clear();
  }

  /** Loads those of Reiwa 6 and 7, too. */
  public static void loadRecent(EntityManager session) {
    SampleRecent recent = new SampleRecent();
    TestConsultations.load(session, recent.consultations());
    TestClearances.load(session, recent.clearances());
    session.flush();
    session.clear();
  }

  /** The sources over them. */
  public static List<FigureSource> sources(EntityManager session) {
    return List.of(
        TestConsultations.figures(session),
        TestIncidents.figures(session),
        TestClearances.figures(session));
  }
}
