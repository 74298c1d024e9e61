package hanki.identity;

import hanki.platform.Refusal;

/** Too many sign in at the same moment. */
public class TooBusy extends Refusal {

  @Override
  public int status() {
    return 503;
  }
}
