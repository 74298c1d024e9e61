package hanki.guidance;

import hanki.platform.Refusal;

/** Two actors of a method have the same name. */
public class ActorNamedTwice extends Refusal {

  ActorNamedTwice(String name) {
    super(name);
  }
}
