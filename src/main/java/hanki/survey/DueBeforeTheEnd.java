package hanki.survey;

import hanki.platform.Refusal;

/** An answer is due before the period it is about is over. */
public class DueBeforeTheEnd extends Refusal {

  @Override
  public String field() {
    return "dueOn";
  }
}
