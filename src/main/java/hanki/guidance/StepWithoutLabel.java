package hanki.guidance;

import hanki.platform.Refusal;

/** A step does not say what happens. */
public class StepWithoutLabel extends Refusal {

  StepWithoutLabel(int number) {
    super(number);
  }
}
