package hanki.publication;

import hanki.platform.Refusal;

/** A report is not given back, corrected or revised without a reason. */
public class ReasonNeeded extends Refusal {

  ReasonNeeded() {
    super();
  }
}
