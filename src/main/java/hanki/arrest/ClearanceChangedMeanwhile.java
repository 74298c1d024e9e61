package hanki.arrest;

import hanki.platform.Refusal;

/** Somebody else corrected the clearance after this form was opened. */
public class ClearanceChangedMeanwhile extends Refusal {

  ClearanceChangedMeanwhile(String number) {
    super(number);
  }
}
