package hanki.guidance;

import hanki.platform.Refusal;

/** A step begins or ends at nobody. */
public class StepNamesNobody extends Refusal {

  StepNamesNobody(int number) {
    super(number);
  }
}
