package hanki.guidance;

import hanki.platform.Refusal;

/** Somebody else rewrote the method after this form was opened. */
public class MethodChangedMeanwhile extends Refusal {

  MethodChangedMeanwhile(String name) {
    super(name);
  }
}
