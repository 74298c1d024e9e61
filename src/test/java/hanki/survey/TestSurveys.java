package hanki.survey;

import hanki.identity.CurrentOfficer;
import hanki.identity.SignedIn;
import hanki.platform.clock.BusinessClock;
import hanki.reference.TestReference;
import hanki.statistics.FigureSource;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The surveys of a test's database, as officers define, answer, close and read them. */
public class TestSurveys {

  private static final LocalDate TODAY = LocalDate.of(2020, 12, 31);

  private final EntityManager entityManager;
  private final CurrentOfficer officer;

  private TestSurveys(EntityManager entityManager, CurrentOfficer officer) {
    this.entityManager = entityManager;
    this.officer = officer;
  }

  /** As an analyst at headquarters uses them. */
  public static TestSurveys of(EntityManager entityManager) {
    return new TestSurveys(entityManager, SignedIn.analyst("B-001", entityManager));
  }

  /** As a receiver of a station uses them. */
  public static TestSurveys at(String station, EntityManager entityManager) {
    return new TestSurveys(entityManager, SignedIn.receiver("A-012", station, entityManager));
  }

  /** Loads a sample with the numbers stated in it. */
  public static void load(
      EntityManager entityManager, SurveyDraft survey, List<StatedDraft> stated) {
    new LoadingSurveys(
            new Surveys_(entityManager),
            new SurveyReports_(entityManager),
            TestReference.of(entityManager),
            clock())
        .load(survey, stated, "A-001");
  }

  /** What is counted from them. */
  public static FigureSource figures(EntityManager entityManager) {
    return new SurveyFigures(new SurveyReports_(entityManager), new Surveys_(entityManager));
  }

  /** A survey as one station answered it with numbers, one with nothing, and others not at all. */
  public static SurveySheet answered(EntityManager entityManager) {
    TestSurveys surveys = of(entityManager);
    surveys.state("covid19", "miyagi-01", "fraud", 286, "2020-06-30");
    surveys.state("covid19", "miyagi-01", "suspicious", 115, "2020-06-30");
    surveys.answering().answer("covid19", "miyagi-01", AnswerKind.COMPLETE);
    surveys.answering().answer("covid19", "miyagi-02", AnswerKind.NOTHING);
    entityManager.flush();
    return surveys.finding().sheet("covid19");
  }

  private static BusinessClock clock() {
    return new BusinessClock(
        Clock.fixed(
            TODAY.atTime(12, 0).atZone(BusinessClock.ZONE).toInstant(), BusinessClock.ZONE));
  }

  private Surveys surveys() {
    return new Surveys_(entityManager);
  }

  private SurveyReports reports() {
    return new SurveyReports_(entityManager);
  }

  RecordingReports recording() {
    return new RecordingReports(reports(), new OpenSurveys(surveys()), officer, clock());
  }

  AnsweringSurveys answering() {
    return new AnsweringSurveys(surveys(), reports(), new OpenSurveys(surveys()), officer, clock());
  }

  ManagingSurveys managing() {
    return new ManagingSurveys(
        surveys(), reports(), TestReference.of(entityManager), officer, clock());
  }

  FindingSurveys finding() {
    return new FindingSurveys(surveys(), reports(), officer, clock());
  }

  /** Reports a record and writes it. */
  Long report(String code, String number, String day, String... classes) {
    Long id =
        recording()
            .report(
                code,
                new ReportDraft(
                    number, Set.of(classes), LocalDate.parse(day), UUID.randomUUID().toString()));
    entityManager.flush();
    return id;
  }

  /** States a number and writes it. */
  Long state(String code, String station, String kind, long cases, String day) {
    Long id =
        recording()
            .state(
                code,
                new StatedDraft(
                    station,
                    kind,
                    cases,
                    LocalDate.parse(day),
                    "（架空）書面の回答",
                    UUID.randomUUID().toString()));
    entityManager.flush();
    return id;
  }
}
