package hanki.jointinvestigation;

import hanki.platform.Refusal;

/** It was settled before it was begun, or later than today. */
public class SettledEarlier extends Refusal {
  @Override
  public String field() {
    return "settledOn";
  }
}
