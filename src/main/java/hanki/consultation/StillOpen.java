package hanki.consultation;

import hanki.platform.Refusal;

/** A consultation was to be reopened that is open. */
public class StillOpen extends Refusal {

  StillOpen(String number) {
    super(number);
  }
}
