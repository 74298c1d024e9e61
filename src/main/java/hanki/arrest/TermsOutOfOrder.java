package hanki.arrest;

import hanki.platform.Refusal;

/** Nobody is sent, detained or set free before the arrest, nor detained before being sent. */
public class TermsOutOfOrder extends Refusal {

  @Override
  public String field() {
    return "sentAt";
  }
}
