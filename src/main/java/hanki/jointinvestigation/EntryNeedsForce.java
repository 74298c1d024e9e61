package hanki.jointinvestigation;

import hanki.platform.Refusal;

/** A request, an approval and a task name the police that has to act. */
public class EntryNeedsForce extends Refusal {
  @Override
  public String field() {
    return "toForce";
  }
}
