package hanki.survey;

import hanki.platform.Refusal;

/** The record was withdrawn and counts nowhere; it cannot be reported. */
public class ReportOfWithdrawn extends Refusal {

  ReportOfWithdrawn(String number) {
    super(number);
  }

  @Override
  public String field() {
    return "number";
  }
}
