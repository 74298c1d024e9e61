package hanki.sample;

import hanki.arrest.TestArrests;
import hanki.arrest.TestClearances;
import hanki.consultation.TestConsultations;
import hanki.incident.TestIncidents;
import hanki.indicator.TestFakeSites;
import hanki.jointinvestigation.TestJoint;
import hanki.reference.TestReference;
import hanki.statistics.FigureSource;
import hanki.survey.TestSurveys;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The fictitious records in a test's database, and what is counted from them. */
public final class TestSamples {

  private TestSamples() {}

  /** Loads consultations, incidents, arrests and clearances. */
  public static void load(EntityManager session) {
    SampleRecords samples = new SampleRecords();
    TestConsultations.load(session, samples.consultations());
    TestIncidents.load(session, new SampleIncidents().incidents());
    SampleArrests arrested = new SampleArrests();
    TestArrests.load(session, arrested.arrests());
    TestClearances.load(session, arrested.naming(samples.clearances()));
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
    SampleSurvey survey = new SampleSurvey(TestReference.of(session).prefectures());
    TestSurveys.load(session, survey.survey(), survey.stated());
    session.flush();
    session.clear();
  }

  /** Takes over a few fake sites, too. */
  public static void takeOverFakeSites(EntityManager session) {
    TestFakeSites.takeOver(
        session,
        Stream.of("2019/06/30", "2019/07/01", "2019/12/31")
            .flatMap(
                day ->
                    IntStream.range(0, 20)
                        .mapToObj(
                            site ->
                                day
                                    + " 09:00:00,https://fake-"
                                    + site
                                    + ".example/,架空銀行"
                                    + site % 6))
            .toList());
    session.flush();
    session.clear();
  }

  /** The sources over all of it. */
  public static List<FigureSource> allSources(EntityManager session) {
    List<FigureSource> sources = new ArrayList<>(sources(session));
    sources.add(TestJoint.figures(session));
    sources.add(TestSurveys.figures(session));
    sources.add(TestFakeSites.figures(session));
    return sources;
  }

  /** The sources over what is loaded first. */
  public static List<FigureSource> sources(EntityManager session) {
    return List.of(
        TestConsultations.figures(session),
        TestIncidents.figures(session),
        TestClearances.arrestFigures(session),
        TestClearances.figures(session));
  }
}
