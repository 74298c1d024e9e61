package hanki.publication;

import hanki.platform.Refusal;

/** No other officer acted for this seat, so there is nothing to be seen afterwards. */
public class NothingToSee extends Refusal {

  NothingToSee(String title) {
    super(title);
  }
}
