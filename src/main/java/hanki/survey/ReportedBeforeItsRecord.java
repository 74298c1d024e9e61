package hanki.survey;

import hanki.platform.Refusal;

/** The day of report lies before the day of the record. */
public class ReportedBeforeItsRecord extends Refusal {

  ReportedBeforeItsRecord(String number) {
    super(number);
  }

  @Override
  public String field() {
    return "reportedOn";
  }
}
