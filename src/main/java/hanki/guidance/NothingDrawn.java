package hanki.guidance;

import hanki.platform.Refusal;

/** A method without actors or without steps: there is no diagram to draw. */
public class NothingDrawn extends Refusal {

  NothingDrawn() {
    super();
  }
}
