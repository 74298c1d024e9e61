package hanki.jointinvestigation;

import hanki.platform.Refusal;

/** A police is named twice for the same time. */
public class ForceNamedTwice extends Refusal {
  ForceNamedTwice(String force) {
    super(force);
  }

  @Override
  public String field() {
    return "addMembers";
  }
}
