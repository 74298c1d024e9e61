package hanki.identity;

import hanki.platform.Refusal;

/**
 * Nobody stops the account they are working with: the last administrator would lock everybody out.
 */
public class OwnAccount extends Refusal {

  OwnAccount(String code) {
    super(code);
  }
}
