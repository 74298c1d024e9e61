package hanki.guidance;

import hanki.platform.Refusal;

/** Somebody else rewrote the advice after this form was opened. */
public class AdviceChangedMeanwhile extends Refusal {

  AdviceChangedMeanwhile(String heading) {
    super(heading);
  }
}
