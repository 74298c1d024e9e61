package hanki.jointinvestigation;

import hanki.platform.Refusal;

/** A joint headquarters has one commanding officer. */
public class CommanderMissing extends Refusal {
  @Override
  public String field() {
    return "commander";
  }
}
