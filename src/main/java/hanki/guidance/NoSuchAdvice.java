package hanki.guidance;

import hanki.platform.Refusal;

/** There is no advice of that number. */
public class NoSuchAdvice extends Refusal {

  NoSuchAdvice() {
    super();
  }
}
