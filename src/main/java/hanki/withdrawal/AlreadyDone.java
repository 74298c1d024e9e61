package hanki.withdrawal;

import hanki.platform.Refusal;

/** Somebody else withdrew the record meanwhile, or took its withdrawal back. */
public class AlreadyDone extends Refusal {

  AlreadyDone(String number) {
    super(number);
  }
}
