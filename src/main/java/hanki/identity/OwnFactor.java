package hanki.identity;

import hanki.platform.Refusal;

/** Nobody resets the own second factor: whoever sits at an open screen could. */
public class OwnFactor extends Refusal {

  OwnFactor(String code) {
    super(code);
  }
}
