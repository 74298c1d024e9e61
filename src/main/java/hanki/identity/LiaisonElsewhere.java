package hanki.identity;

import hanki.platform.Refusal;

/**
 * An account at the desk of another force was to be more than liaison, or liaison was to sit
 * elsewhere: who is of another force sees what is shared with it and nothing else.
 */
public class LiaisonElsewhere extends Refusal {

  @Override
  public String field() {
    return "roles";
  }
}
