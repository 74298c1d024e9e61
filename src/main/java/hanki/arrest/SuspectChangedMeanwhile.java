package hanki.arrest;

import hanki.platform.Refusal;

/** Somebody else corrected the suspect after the form was opened. */
public class SuspectChangedMeanwhile extends Refusal {

  SuspectChangedMeanwhile(String number) {
    super(number);
  }
}
