package hanki.identity;

import hanki.platform.Refusal;

/** Something about a record was given to somebody who may not see the record. */
public class NotForColleague extends Refusal {

  NotForColleague(String code) {
    super(code);
  }

  @Override
  public String field() {
    return "assignee";
  }
}
