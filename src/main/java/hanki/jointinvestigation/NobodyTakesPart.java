package hanki.jointinvestigation;

import hanki.platform.Refusal;

/** A joint investigation needs at least two forces. */
public class NobodyTakesPart extends Refusal {
  @Override
  public String field() {
    return "addMembers";
  }
}
