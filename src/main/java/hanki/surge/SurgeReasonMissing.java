package hanki.surge;

import hanki.platform.Refusal;

/** An alert was decided on without saying why. */
public class SurgeReasonMissing extends Refusal {

  @Override
  public String field() {
    return "reason";
  }
}
