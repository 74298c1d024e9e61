package hanki.survey;

import static hanki.consultation.AConsultation.aConsultation;
import static hanki.incident.AnIncident.anIncident;
import static hanki.survey.ASurvey.aSurvey;
import static org.assertj.core.api.Assertions.assertThat;

import hanki.consultation.Consultation;
import hanki.identity.Scope;
import hanki.period.Half;
import hanki.period.HalfYear;
import hanki.statistics.Breakdown;
import hanki.statistics.FigureSource;
import hanki.statistics.FigureSourceContract;
import hanki.withdrawal.Withdrawal;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SurveyFiguresDbTest extends FigureSourceContract {

  private static final HalfYear FIRST_HALF = new HalfYear(2020, Half.FIRST);

  @Override
  protected FigureSource source(EntityManager entityManager) {
    return TestSurveys.figures(entityManager);
  }

  @Override
  protected void records(EntityManager entityManager) {
    aSurvey().from("2019-01-01").to("2020-12-31").in(entityManager);
    aSurvey()
        .called("shops")
        .from("2019-01-01")
        .to("2020-12-31")
        .withClasses("brand", "ticket", "other")
        .ofSeveralClasses()
        .in(entityManager);
    TestSurveys surveys = TestSurveys.of(entityManager);
    String[] days = {"2019-06-30", "2019-07-01", "2020-01-01", "2020-06-30", "2020-07-01"};
    String[] classes = {"fraud", "suspicious", "other"};
    for (int i = 0; i < 30; i++) {
      String day = days[i % days.length];
      String station = "miyagi-0" + (1 + i % 4);
      String number =
          i % 3 == 0
              ? anIncident().recognisedOn(day).at(station).in(entityManager).number()
              : aConsultation().receivedOn(day).at(station).in(entityManager).number();
      surveys.report("covid19", number, day, classes[i % classes.length]);
      if (i % 2 == 0) {
        surveys.report("shops", number, day, "brand", i % 4 == 0 ? "ticket" : "other");
      }
    }
    surveys.state("covid19", "miyagi-02", "resale", 12, "2020-06-30");
    surveys.recording().takeBack(surveys.state("shops", "miyagi-02", "brand", 5, "2020-06-30"));
    entityManager.flush();
  }

  @Override
  protected Scope narrow(EntityManager entityManager) {
    return scopeOf(entityManager, "miyagi-02");
  }

  private long reported(EntityManager entityManager) {
    return source(entityManager)
        .cells(SurveyFigures.REPORTED, FIRST_HALF, Breakdown.NONE)
        .get(0)
        .value();
  }

  @Test
  void a_report_counts_on_its_day_and_not_on_that_of_its_record(EntityManager entityManager) {
    aSurvey().in(entityManager);
    Consultation early = aConsultation().receivedOn("2019-12-28").in(entityManager);

    TestSurveys.of(entityManager).report("covid19", early.number(), "2020-03-01", "fraud");

    assertThat(reported(entityManager)).isEqualTo(1);
  }

  @Test
  void the_report_of_a_withdrawn_record_stops_counting_and_counts_again_when_that_is_taken_back(
      EntityManager entityManager) {
    aSurvey().in(entityManager);
    Consultation twice = aConsultation().receivedOn("2020-03-01").in(entityManager);
    TestSurveys.of(entityManager).report("covid19", twice.number(), "2020-03-01", "fraud");

    twice.withdraw(new Withdrawal(true, Instant.EPOCH, "T-001", "（架空）二重の記録"));
    entityManager.flush();
    assertThat(reported(entityManager)).isZero();

    twice.withdraw(Withdrawal.NONE);
    entityManager.flush();
    assertThat(reported(entityManager)).isEqualTo(1);
  }

  @Test
  void a_number_stated_without_records_counts_as_what_it_says(EntityManager entityManager) {
    aSurvey().in(entityManager);

    TestSurveys.of(entityManager).state("covid19", "miyagi-02", "fraud", 286, "2020-06-30");

    assertThat(reported(entityManager)).isEqualTo(286);
    assertThat(source(entityManager).latestDay(SurveyFigures.REPORTED))
        .contains(LocalDate.of(2020, 6, 30));
  }
}
