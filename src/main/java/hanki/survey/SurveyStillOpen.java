package hanki.survey;

import hanki.platform.Refusal;

/** The survey is not closed, so there is nothing to reopen. */
public class SurveyStillOpen extends Refusal {

  SurveyStillOpen(String title) {
    super(title);
  }
}
