package hanki.jointinvestigation;

import hanki.platform.Refusal;

/** A request or approval is put to a police that does not take part. */
public class NotAMember extends Refusal {
  NotAMember(String force) {
    super(force);
  }

  @Override
  public String field() {
    return "toForce";
  }
}
