package hanki.sample;

import hanki.arrest.TestArrests;
import hanki.arrest.TestClearances;
import hanki.consultation.TestConsultations;
import hanki.incident.TestIncidents;
import hanki.indicator.TestFakeSites;
import hanki.jointinvestigation.TestJoint;
import hanki.statistics.FigureSource;
import hanki.survey.TestSurveys;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
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

  /** Loads what several forces share, and what was reported into a survey, too. */
  public static void loadShared(EntityManager session) {
    SampleJoint joint = new SampleJoint();
    TestArrests.load(session, joint.arrests());
    TestJoint.load(session, joint.investigations());
    SampleSurvey survey = new SampleSurvey();
    TestSurveys.load(session, survey.survey(), survey.stated());
    session.flush();
    session.clear();
  }

  /** The sources over those, too. */
  public static List<FigureSource> allSources(EntityManager session) {
    List<FigureSource> sources = new ArrayList<>(sources(session));
    sources.add(TestJoint.figures(session));
    sources.add(TestSurveys.figures(session));
    sources.add(TestFakeSites.figures(session));
    return sources;
  }

  /** The sources over them. */
  public static List<FigureSource> sources(EntityManager session) {
    return List.of(
        TestConsultations.figures(session),
        TestIncidents.figures(session),
        TestClearances.figures(session));
  }
}
