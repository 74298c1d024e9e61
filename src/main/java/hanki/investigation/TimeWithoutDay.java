package hanki.investigation;

import hanki.platform.Refusal;

/** A time was entered for a task, but no day. */
public class TimeWithoutDay extends Refusal {

  @Override
  public String field() {
    return "dueOn";
  }
}
