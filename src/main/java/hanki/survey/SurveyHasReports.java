package hanki.survey;

import hanki.platform.Refusal;

/** Reports stand in the survey: what they were asked can change no more. */
public class SurveyHasReports extends Refusal {

  SurveyHasReports(String title) {
    super(title);
  }
}
