package hanki.indicator;

import hanki.platform.Refusal;

/** There is no such fake site. */
public class NoSuchFakeSite extends Refusal {

  NoSuchFakeSite() {
    super();
  }
}
