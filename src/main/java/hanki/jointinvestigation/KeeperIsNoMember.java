package hanki.jointinvestigation;

import hanki.platform.Refusal;

/** The police that keeps the record has to take part as long as it keeps it. */
public class KeeperIsNoMember extends Refusal {
  KeeperIsNoMember(String force) {
    super(force);
  }

  @Override
  public String field() {
    return "addMembers";
  }
}
