package hanki.surge;

import hanki.platform.Refusal;

/** Nothing was chosen to be said to the alert. */
public class SurgeNotDecided extends Refusal {

  @Override
  public String field() {
    return "state";
  }
}
