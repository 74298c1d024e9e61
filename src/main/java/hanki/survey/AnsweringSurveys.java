package hanki.survey;

import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.identity.StationNotYours;
import hanki.platform.audit.Audited;
import hanki.platform.clock.BusinessClock;
import hanki.reference.Station;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Says for a station that its answer to a survey is whole, or takes that back. */
@ApplicationScoped
@Transactional
@Permitted(Permission.ANSWER_SURVEYS)
public class AnsweringSurveys {

  private final Surveys surveys;
  private final SurveyReports reports;
  private final OpenSurveys open;
  private final CurrentOfficer officer;
  private final BusinessClock clock;

  @Inject
  AnsweringSurveys(
      Surveys surveys,
      SurveyReports reports,
      OpenSurveys open,
      CurrentOfficer officer,
      BusinessClock clock) {
    this.surveys = surveys;
    this.reports = reports;
    this.open = open;
    this.officer = officer;
    this.clock = clock;
  }

  /**
   * Gives the word of a station.
   *
   * @throws NoSuchSurvey if there is none of that code
   * @throws SurveyClosed if it was closed
   * @throws StationNotAsked if it does not ask the station
   * @throws StationNotYours if the officer does not answer for the station
   * @throws AnsweredAlready if it answered before
   * @throws NothingButReports if it is to have had nothing, and reports of it stand
   */
  @Audited("survey.answer")
  public Long answer(String code, String stationCode, AnswerKind kind) {
    Survey survey = open.open(code);
    Station station = own(survey, stationCode);
    open.keepToUnanswered(survey, station);
    long standing = reports.standingOf(survey.id(), station.id());
    if (kind == AnswerKind.NOTHING && standing > 0) {
      throw new NothingButReports(station.name().ja(), standing);
    }
    SurveyAnswer answer =
        new SurveyAnswer(survey, station, kind, officer.get().code(), clock.instant());
    surveys.add(answer);
    return answer.id();
  }

  private Station own(Survey survey, String stationCode) {
    Station station = open.station(survey, stationCode);
    if (!officer.scope().covers(station)) {
      throw new StationNotYours(station.name().ja());
    }
    return station;
  }

  /**
   * Takes the word of a station back; it can report again.
   *
   * @throws NoSuchSurvey if there is none of that code
   * @throws SurveyClosed if it was closed
   * @throws StationNotAsked if it does not ask the station
   * @throws StationNotYours if the officer does not answer for the station
   * @throws NotAnswered if it gave none
   */
  @Audited("survey.take-back-answer")
  public Long takeBack(String code, String stationCode) {
    Survey survey = open.open(code);
    Station station = own(survey, stationCode);
    SurveyAnswer answer =
        surveys
            .answer(survey.id(), station.id())
            .orElseThrow(() -> new NotAnswered(station.name().ja()));
    answer.takeBack(officer.get().code(), clock.instant());
    return answer.id();
  }
}
