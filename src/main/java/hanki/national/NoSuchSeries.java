package hanki.national;

import hanki.platform.Refusal;

/** No series is published under that code. */
public class NoSuchSeries extends Refusal {

  NoSuchSeries(String code) {
    super(code);
  }
}
