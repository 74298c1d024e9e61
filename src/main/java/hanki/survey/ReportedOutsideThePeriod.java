package hanki.survey;

import hanki.platform.Refusal;

/** The day of report lies outside the period of the survey, or is still to come. */
public class ReportedOutsideThePeriod extends Refusal {

  ReportedOutsideThePeriod(String first, String last) {
    super(first, last);
  }

  @Override
  public String field() {
    return "reportedOn";
  }
}
