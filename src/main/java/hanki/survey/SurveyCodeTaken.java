package hanki.survey;

import hanki.platform.Refusal;

/** A survey has that code already; it stays with it for ever. */
public class SurveyCodeTaken extends Refusal {

  SurveyCodeTaken(String code) {
    super(code);
  }

  @Override
  public String field() {
    return "code";
  }
}
