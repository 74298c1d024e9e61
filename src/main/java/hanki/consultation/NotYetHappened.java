package hanki.consultation;

import hanki.platform.Refusal;

/** Something is said to have happened on a day still to come. */
public class NotYetHappened extends Refusal {

  @Override
  public String field() {
    return "happenedOn";
  }
}
