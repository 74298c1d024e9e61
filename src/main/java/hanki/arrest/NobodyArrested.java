package hanki.arrest;

import hanki.platform.Refusal;

/** An arrest names at least one person. */
public class NobodyArrested extends Refusal {

  @Override
  public String field() {
    return "addPerson";
  }
}
