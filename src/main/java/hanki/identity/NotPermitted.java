package hanki.identity;

import hanki.platform.Refusal;

/** The officer's role does not allow the command. */
public class NotPermitted extends Refusal {

  @Override
  public int status() {
    return 403;
  }
}
