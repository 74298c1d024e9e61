package hanki.investigation;

import hanki.platform.Refusal;

/** Somebody else corrected the victim after this form was opened. */
public class VictimChangedMeanwhile extends Refusal {

  VictimChangedMeanwhile(String number) {
    super(number);
  }
}
