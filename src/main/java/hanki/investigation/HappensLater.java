package hanki.investigation;

import hanki.platform.Refusal;

/** What is to come is a task, not something that happened. */
public class HappensLater extends Refusal {

  @Override
  public String field() {
    return "on";
  }
}
