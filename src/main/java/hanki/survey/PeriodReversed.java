package hanki.survey;

import hanki.platform.Refusal;

/** The period of a survey ends before it begins. */
public class PeriodReversed extends Refusal {

  @Override
  public String field() {
    return "lastDay";
  }
}
