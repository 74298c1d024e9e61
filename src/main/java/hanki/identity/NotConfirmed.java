package hanki.identity;

import hanki.platform.Refusal;

/**
 * The officer has not just proved to be the officer; without that nothing that proves it is
 * changed.
 */
public class NotConfirmed extends Refusal {

  @Override
  public int status() {
    return 403;
  }
}
