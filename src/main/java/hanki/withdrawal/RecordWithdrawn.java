package hanki.withdrawal;

import hanki.platform.Refusal;

/** A record was to be corrected that was withdrawn before. */
public class RecordWithdrawn extends Refusal {

  RecordWithdrawn(String number) {
    super(number);
  }
}
