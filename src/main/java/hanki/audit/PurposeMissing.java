package hanki.audit;

import hanki.platform.Refusal;

/** Whoever takes the trail away says what for. */
public class PurposeMissing extends Refusal {

  @Override
  public int status() {
    return 400;
  }
}
