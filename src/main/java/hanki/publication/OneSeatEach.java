package hanki.publication;

import hanki.platform.Refusal;

/** The officer decided on this report already: each decides for one seat. */
public class OneSeatEach extends Refusal {

  OneSeatEach(String title) {
    super(title);
  }
}
