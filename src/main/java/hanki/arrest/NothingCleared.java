package hanki.arrest;

import hanki.platform.Refusal;

/** A clearance must count at least one case or one person. */
public class NothingCleared extends Refusal {

  @Override
  public String field() {
    return "cases";
  }
}
