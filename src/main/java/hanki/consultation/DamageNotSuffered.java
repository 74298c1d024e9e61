package hanki.consultation;

import hanki.platform.Refusal;

/**
 * An amount of damage is named although it is marked that nothing was lost, or that it is unknown.
 */
public class DamageNotSuffered extends Refusal {

  @Override
  public String field() {
    return "damageYen";
  }
}
