package hanki.survey;

import hanki.platform.Refusal;

/** Somebody else changed the survey after this form or page was opened. */
public class SurveyChangedMeanwhile extends Refusal {

  SurveyChangedMeanwhile(String title) {
    super(title);
  }
}
