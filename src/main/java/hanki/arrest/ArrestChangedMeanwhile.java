package hanki.arrest;

import hanki.platform.Refusal;

/** Somebody else corrected the arrest after this form was opened. */
public class ArrestChangedMeanwhile extends Refusal {

  ArrestChangedMeanwhile(String number) {
    super(number);
  }
}
