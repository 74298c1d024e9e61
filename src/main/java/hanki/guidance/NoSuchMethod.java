package hanki.guidance;

import hanki.platform.Refusal;

/** The catalogue has no method of that code. */
public class NoSuchMethod extends Refusal {

  NoSuchMethod(String code) {
    super(code);
  }
}
