package hanki.jointinvestigation;

import hanki.platform.Refusal;

/** A police left before it joined. */
public class MembershipReversed extends Refusal {
  @Override
  public String field() {
    return "addMembers";
  }
}
