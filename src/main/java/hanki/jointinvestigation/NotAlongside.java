package hanki.jointinvestigation;

import hanki.platform.Refusal;

/** Where each police has its own command, none is part of a headquarters. */
public class NotAlongside extends Refusal {
  @Override
  public String field() {
    return "addMembers";
  }
}
