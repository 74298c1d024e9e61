package hanki.consultation;

import hanki.platform.Refusal;

/** Somebody else corrected the consultation after this form was opened. */
public class ChangedMeanwhile extends Refusal {

  ChangedMeanwhile(String number) {
    super(number);
  }
}
