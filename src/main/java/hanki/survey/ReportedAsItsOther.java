package hanki.survey;

import hanki.platform.Refusal;

/** The same matter was reported before, as the consultation or the incident that it also is. */
public class ReportedAsItsOther extends Refusal {

  ReportedAsItsOther(String number, String other) {
    super(number, other);
  }

  @Override
  public String field() {
    return "number";
  }
}
