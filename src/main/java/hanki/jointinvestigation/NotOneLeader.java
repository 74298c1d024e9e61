package hanki.jointinvestigation;

import hanki.platform.Refusal;

/** Exactly one of the members leads. */
public class NotOneLeader extends Refusal {
  @Override
  public String field() {
    return "addMembers";
  }
}
