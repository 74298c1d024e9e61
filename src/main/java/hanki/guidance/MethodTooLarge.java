package hanki.guidance;

import hanki.platform.Refusal;

/** More actors or steps than a diagram can show and a citizen can follow. */
public class MethodTooLarge extends Refusal {

  MethodTooLarge(int actors, int steps) {
    super(actors, steps);
  }
}
