package hanki.survey;

import hanki.platform.Refusal;

/** The record was reported into the survey before; it counts once. */
public class ReportedBefore extends Refusal {

  ReportedBefore(String number) {
    super(number);
  }

  @Override
  public String field() {
    return "number";
  }
}
