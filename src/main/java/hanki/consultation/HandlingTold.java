package hanki.consultation;

import hanki.platform.Refusal;

/**
 * A correction leaves out a handling that the course tells of: what was done at a day, by an
 * officer, cannot be unticked.
 */
public class HandlingTold extends Refusal {

  @Override
  public String field() {
    return "handlings";
  }
}
