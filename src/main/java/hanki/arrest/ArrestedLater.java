package hanki.arrest;

import hanki.platform.Refusal;

/** Nobody is arrested on a day to come. */
public class ArrestedLater extends Refusal {

  @Override
  public String field() {
    return "arrestedOn";
  }
}
