package hanki.survey;

import hanki.reference.Station;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** What has to hold before something is reported into a survey or said of its answer. */
@Dependent
class OpenSurveys {

  private final Surveys surveys;

  @Inject
  OpenSurveys(Surveys surveys) {
    this.surveys = surveys;
  }

  /**
   * The survey, if it still takes answers.
   *
   * @throws NoSuchSurvey if there is none of that code
   * @throws SurveyClosed if it was closed
   */
  Survey open(String code) {
    Survey survey = surveys.withCode(code).orElseThrow(NoSuchSurvey::new);
    survey.keepWhileClosed();
    return survey;
  }

  /**
   * A station that the survey asks.
   *
   * @throws StationNotAsked if it asks none of that code
   */
  Station station(Survey survey, String code) {
    return survey.asked().stream()
        .filter(each -> each.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new StationNotAsked(code));
  }

  /**
   * Lets only such stations report whose answer is still open.
   *
   * @throws StationNotAsked if the survey does not ask the station
   * @throws AnsweredAlready if the station has said that its answer is whole
   */
  void keepToUnanswered(Survey survey, Station station) {
    if (!survey.asks(station)) {
      throw new StationNotAsked(station.name().ja());
    }
    if (surveys.answer(survey.id(), station.id()).isPresent()) {
      throw new AnsweredAlready(station.name().ja());
    }
  }
}
