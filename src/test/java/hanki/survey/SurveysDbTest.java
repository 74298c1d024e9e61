package hanki.survey;

import static hanki.consultation.AConsultation.aConsultation;
import static hanki.incident.AnIncident.anIncident;
import static hanki.survey.ASurvey.aSurvey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import hanki.consultation.Consultation;
import hanki.consultation.ConvertedConsultations;
import hanki.identity.StationNotYours;
import hanki.incident.Incident;
import hanki.platform.Database;
import hanki.survey.SurveySheet.Line;
import hanki.survey.SurveySheet.StationLine;
import hanki.withdrawal.Withdrawal;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Defining, reporting, answering and closing surveys, and the published numbers of one. */
@ExtendWith(Database.class)
class SurveysDbTest {

  /** 警察庁「令和2年上半期」の6類型 (domain facts 3.4; その他 is what the others leave). */
  private static final Map<String, Integer> COVID_19 = new LinkedHashMap<>();

  static {
    COVID_19.put("fraud", 286);
    COVID_19.put("suspicious", 115);
    COVID_19.put("resale", 67);
    COVID_19.put("obstruction", 57);
    COVID_19.put("personal", 55);
    COVID_19.put("other", 28);
  }

  /** Source: deck items 18 and 19 (608件、詐欺286件 47.0％、不審メール・不審サイト115件 18.9％). */
  @Test
  void the_COVID_19_reports_of_2020H1_are_608_with_286_and_115_of_them(
      EntityManager entityManager) {
    aSurvey().in(entityManager);
    TestSurveys surveys = TestSurveys.of(entityManager);
    int reported = 0;
    for (Map.Entry<String, Integer> each : COVID_19.entrySet()) {
      for (int i = 0; i < each.getValue(); i++) {
        reported++;
        String station = "miyagi-0" + (1 + reported % 4);
        String number =
            reported % 5 == 0
                ? anIncident().recognisedOn("2020-03-02").at(station).in(entityManager).number()
                : aConsultation().receivedOn("2020-03-02").at(station).in(entityManager).number();
        surveys.report("covid19", number, "2020-03-02", each.getKey());
      }
    }

    SurveySheet sheet = surveys.finding().sheet("covid19");

    assertThat(sheet.total()).isEqualTo(608);
    assertThat(sheet.lines())
        .extracting(Line::code, Line::cases, line -> line.share().percent().orElseThrow())
        .containsExactly(
            tuple("fraud", 286L, new BigDecimal("47.0")),
            tuple("suspicious", 115L, new BigDecimal("18.9")),
            tuple("resale", 67L, new BigDecimal("11.0")),
            tuple("obstruction", 57L, new BigDecimal("9.4")),
            tuple("personal", 55L, new BigDecimal("9.0")),
            tuple("other", 28L, new BigDecimal("4.6")));
    assertThat(
            sheet.lines().stream()
                .map(line -> line.share().percent().orElseThrow())
                .reduce(BigDecimal.ZERO, BigDecimal::add))
        .as("each rounded by itself (domain facts 3.4)")
        .isEqualByComparingTo("99.9");
    assertThat(sheet.stations().stream().mapToLong(StationLine::cases).sum()).isEqualTo(608);
  }

  /** Source: 不正送金 令和2年上半期 885件 (domain facts 3.5), as prefectures stated it. */
  @Test
  void cases_of_prefectures_reports_are_the_sum_of_what_each_stated(EntityManager entityManager) {
    aSurvey()
        .called("transfers")
        .withClasses("person", "company")
        .asking("miyagi-01", "miyagi-02", "miyagi-hq-cyber")
        .in(entityManager);
    TestSurveys surveys = TestSurveys.of(entityManager);
    surveys.state("transfers", "miyagi-01", "person", 500, "2020-06-30");
    surveys.state("transfers", "miyagi-02", "person", 360, "2020-06-30");
    surveys.state("transfers", "miyagi-02", "company", 24, "2020-06-30");
    Consultation own =
        aConsultation().at("miyagi-hq-cyber").receivedOn("2020-05-01").in(entityManager);
    surveys.report("transfers", own.number(), "2020-05-01", "company");

    SurveySheet sheet = surveys.finding().sheet("transfers");

    assertThat(sheet.total()).isEqualTo(885);
    assertThat(sheet.lines()).extracting(Line::cases).containsExactly(860L, 25L);
    assertThat(surveys.finding().reports("transfers", "", "", 0).cases()).isEqualTo(885);
  }

  @Test
  void a_record_is_reported_once_and_again_only_after_it_was_taken_back(
      EntityManager entityManager) {
    aSurvey().in(entityManager);
    TestSurveys surveys = TestSurveys.of(entityManager);
    String number = aConsultation().receivedOn("2020-03-01").in(entityManager).number();
    Long first = surveys.report("covid19", number, "2020-03-01", "fraud");

    assertThatThrownBy(() -> surveys.report("covid19", number, "2020-03-02", "other"))
        .isInstanceOf(ReportedBefore.class);

    surveys.recording().takeBack(first);
    entityManager.flush();
    surveys.report("covid19", number, "2020-03-02", "other");
    assertThat(surveys.finding().sheet("covid19").total()).isEqualTo(1);
  }

  @Test
  void a_consultation_and_the_incident_it_became_are_one_matter(EntityManager entityManager) {
    aSurvey().in(entityManager);
    TestSurveys surveys = TestSurveys.of(entityManager);
    Consultation consultation = aConsultation().receivedOn("2020-03-01").in(entityManager);
    Incident incident = anIncident().recognisedOn("2020-03-01").in(entityManager);
    ConvertedConsultations.became(entityManager, consultation, incident);
    surveys.report("covid19", consultation.number(), "2020-03-01", "fraud");

    assertThatThrownBy(() -> surveys.report("covid19", incident.number(), "2020-03-01", "fraud"))
        .isInstanceOf(ReportedAsItsOther.class)
        .hasMessageContaining(consultation.number());
  }

  @Test
  void a_withdrawn_record_is_not_reported(EntityManager entityManager) {
    aSurvey().in(entityManager);
    Consultation gone = aConsultation().receivedOn("2020-03-01").in(entityManager);
    gone.withdraw(new Withdrawal(true, Instant.EPOCH, "T-001", "（架空）二重の記録"));
    entityManager.flush();

    assertThatThrownBy(
            () ->
                TestSurveys.of(entityManager)
                    .report("covid19", gone.number(), "2020-03-01", "fraud"))
        .isInstanceOf(ReportOfWithdrawn.class);
  }

  @Test
  void a_station_reports_and_sees_only_its_own_records_but_the_same_total(
      EntityManager entityManager) {
    aSurvey().in(entityManager);
    String foreign =
        aConsultation().at("miyagi-02").receivedOn("2020-03-01").in(entityManager).number();
    String own =
        aConsultation().at("miyagi-01").receivedOn("2020-03-01").in(entityManager).number();
    TestSurveys station = TestSurveys.at("miyagi-01", entityManager);
    station.report("covid19", own, "2020-03-01", "fraud");
    TestSurveys.of(entityManager).report("covid19", foreign, "2020-03-01", "fraud");

    assertThatThrownBy(() -> station.report("covid19", foreign, "2020-03-01", "fraud"))
        .isInstanceOf(NoRecordOfThatNumber.class);
    assertThat(station.finding().reports("covid19", "", "", 0).reports())
        .extracting(ReportRow::number, ReportRow::recordId, ReportRow::cases)
        .hasSize(2)
        .contains(tuple(null, null, 1L));
    assertThat(station.finding().sheet("covid19").total()).isEqualTo(2);
  }

  @Test
  void classes_exclude_each_other_unless_the_survey_allows_several(EntityManager entityManager) {
    aSurvey().in(entityManager);
    aSurvey().called("several").withClasses("brand", "ticket").ofSeveralClasses().in(entityManager);
    TestSurveys surveys = TestSurveys.of(entityManager);
    String number = aConsultation().receivedOn("2020-03-01").in(entityManager).number();

    assertThatThrownBy(() -> surveys.report("covid19", number, "2020-03-01", "fraud", "other"))
        .isInstanceOf(NotAmongTheClasses.class);
    assertThatThrownBy(() -> surveys.report("covid19", number, "2020-03-01", "brand"))
        .isInstanceOf(NotAmongTheClasses.class);

    surveys.report("several", number, "2020-03-01", "brand", "ticket");
    SurveySheet sheet = surveys.finding().sheet("several");
    assertThat(sheet.total()).isEqualTo(1);
    assertThat(sheet.lines()).extracting(Line::cases).containsExactly(1L, 1L);
  }

  @Test
  void the_day_of_report_lies_within_the_period_and_not_before_the_record(
      EntityManager entityManager) {
    aSurvey().in(entityManager);
    TestSurveys surveys = TestSurveys.of(entityManager);
    String number = aConsultation().receivedOn("2020-03-10").in(entityManager).number();

    assertThatThrownBy(() -> surveys.report("covid19", number, "2020-07-01", "fraud"))
        .isInstanceOf(ReportedOutsideThePeriod.class);
    assertThatThrownBy(() -> surveys.report("covid19", number, "2020-03-09", "fraud"))
        .isInstanceOf(ReportedBeforeItsRecord.class);
  }

  @Test
  void having_nothing_having_reported_and_silence_are_three_things(EntityManager entityManager) {
    aSurvey().in(entityManager);
    TestSurveys surveys = TestSurveys.of(entityManager);
    String number =
        aConsultation().at("miyagi-01").receivedOn("2020-03-01").in(entityManager).number();
    surveys.report("covid19", number, "2020-03-01", "fraud");
    TestSurveys.at("miyagi-01", entityManager)
        .answering()
        .answer("covid19", "miyagi-01", AnswerKind.COMPLETE);
    TestSurveys.at("miyagi-02", entityManager)
        .answering()
        .answer("covid19", "miyagi-02", AnswerKind.NOTHING);
    entityManager.flush();

    SurveySheet sheet = surveys.finding().sheet("covid19");

    assertThat(sheet.stations())
        .extracting(line -> line.station().code(), StationLine::kind, StationLine::cases)
        .containsExactly(
            tuple("miyagi-01", AnswerKind.COMPLETE, 1L),
            tuple("miyagi-02", AnswerKind.NOTHING, 0L),
            tuple("miyagi-03", null, 0L),
            tuple("miyagi-04", null, 0L));
    assertThat(sheet.missing()).hasSize(2);
    assertThat(TestSurveys.at("miyagi-01", entityManager).finding().ownWork())
        .isEqualTo(new SurveyWork(0, 0));
    assertThat(TestSurveys.at("miyagi-03", entityManager).finding().ownWork())
        .isEqualTo(new SurveyWork(1, 1));
  }

  @Test
  void an_answer_that_is_whole_takes_no_report_until_it_is_taken_back(EntityManager entityManager) {
    aSurvey().in(entityManager);
    TestSurveys station = TestSurveys.at("miyagi-01", entityManager);
    String number =
        aConsultation().at("miyagi-01").receivedOn("2020-03-01").in(entityManager).number();
    station.answering().answer("covid19", "miyagi-01", AnswerKind.NOTHING);
    entityManager.flush();

    assertThatThrownBy(() -> station.report("covid19", number, "2020-03-01", "fraud"))
        .isInstanceOf(AnsweredAlready.class);

    station.answering().takeBack("covid19", "miyagi-01");
    entityManager.flush();
    station.report("covid19", number, "2020-03-01", "fraud");
    assertThatThrownBy(() -> station.answering().answer("covid19", "miyagi-01", AnswerKind.NOTHING))
        .isInstanceOf(NothingButReports.class);
    station.answering().answer("covid19", "miyagi-01", AnswerKind.COMPLETE);
  }

  @Test
  void nobody_answers_for_another_station(EntityManager entityManager) {
    aSurvey().in(entityManager);

    assertThatThrownBy(
            () ->
                TestSurveys.at("miyagi-01", entityManager)
                    .answering()
                    .answer("covid19", "miyagi-02", AnswerKind.NOTHING))
        .isInstanceOf(StationNotYours.class);
  }

  @Test
  void what_was_returned_stays_when_records_move_and_each_closing_is_an_edition(
      EntityManager entityManager) {
    Survey survey = aSurvey().in(entityManager);
    TestSurveys surveys = TestSurveys.of(entityManager);
    Consultation consultation = aConsultation().receivedOn("2020-03-01").in(entityManager);
    surveys.report("covid19", consultation.number(), "2020-03-01", "fraud");
    surveys.managing().close("covid19", survey.version());
    entityManager.flush();
    consultation.withdraw(new Withdrawal(true, Instant.EPOCH, "T-001", "（架空）二重の記録"));
    entityManager.flush();

    SurveySheet moved = surveys.finding().sheet("covid19");
    assertThat(moved.total()).isZero();
    assertThat(moved.returnedTotal()).contains(1L);
    assertThat(moved.lines().get(0).isMoved()).isTrue();
    assertThatThrownBy(() -> surveys.state("covid19", "miyagi-01", "fraud", 2, "2020-03-01"))
        .isInstanceOf(SurveyClosed.class);

    surveys.managing().reopen("covid19", survey.version());
    entityManager.flush();
    surveys.managing().close("covid19", survey.version());
    entityManager.flush();
    assertThat(surveys.finding().sheet("covid19").returnedTotal()).contains(0L);
    assertThat(survey.edition()).isEqualTo(2);
  }

  @Test
  void what_was_asked_changes_no_more_once_a_report_stands_but_its_name_and_term_do(
      EntityManager entityManager) {
    Survey survey = aSurvey().in(entityManager);
    TestSurveys surveys = TestSurveys.of(entityManager);
    surveys.state("covid19", "miyagi-01", "fraud", 1, "2020-03-01");

    assertThatThrownBy(
            () ->
                surveys
                    .managing()
                    .correct("covid19", survey.version(), aSurvey().withClasses("a", "b").draft()))
        .isInstanceOf(SurveyHasReports.class);
    surveys
        .managing()
        .correct(
            "covid19",
            survey.version(),
            aSurvey()
                .asking("miyagi-01", "miyagi-02", "miyagi-03", "miyagi-04", "miyagi-05")
                .draft());
    entityManager.flush();
    assertThat(surveys.finding().sheet("covid19").missing()).hasSize(5);
  }

  @Test
  void a_list_of_reports_comes_to_the_number_of_its_class(EntityManager entityManager) {
    aSurvey().in(entityManager);
    TestSurveys surveys = TestSurveys.of(entityManager);
    for (int i = 0; i < 7; i++) {
      String number = aConsultation().receivedOn("2020-03-01").in(entityManager).number();
      surveys.report("covid19", number, "2020-03-01", i < 3 ? "fraud" : "other");
    }

    SurveyList list = surveys.finding().reports("covid19", "miyagi-01", "fraud", 0);

    assertThat(list.count()).isEqualTo(3);
    assertThat(list.reports()).hasSize(3);
    assertThat(list.classes().values())
        .allSatisfy(each -> assertThat(each).extracting("ja").containsExactly("詐欺"));
    assertThat(surveys.finding().all())
        .extracting(SurveyRow::code, SurveyRow::cases, SurveyRow::asked, SurveyRow::answered)
        .containsExactly(tuple("covid19", 7L, 4, 0L));
  }
}
