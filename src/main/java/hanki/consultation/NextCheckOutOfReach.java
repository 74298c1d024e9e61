package hanki.consultation;

import hanki.platform.Refusal;

/** The next check is not within the year that follows the day of this one. */
public class NextCheckOutOfReach extends Refusal {

  @Override
  public String field() {
    return "nextCheck";
  }
}
