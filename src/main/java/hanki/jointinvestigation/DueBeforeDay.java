package hanki.jointinvestigation;

import hanki.platform.Refusal;

/** A term ends before its beginning. */
public class DueBeforeDay extends Refusal {
  @Override
  public String field() {
    return "dueOn";
  }
}
