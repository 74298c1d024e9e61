package hanki.jointinvestigation;

import hanki.platform.Refusal;

/** No number was entered. */
public class NothingToShare extends Refusal {
  @Override
  public String field() {
    return "numbers";
  }
}
