package hanki.jointinvestigation;

import hanki.platform.Refusal;

/** It was dissolved before it was established. */
public class DissolvedEarlier extends Refusal {
  @Override
  public String field() {
    return "dissolvedOn";
  }
}
