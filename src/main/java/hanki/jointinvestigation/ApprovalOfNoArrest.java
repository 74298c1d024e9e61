package hanki.jointinvestigation;

import hanki.platform.Refusal;

/** An approval names neither an arrest that was made nor the day of a planned one. */
public class ApprovalOfNoArrest extends Refusal {

  @Override
  public String field() {
    return "plannedOn";
  }
}
