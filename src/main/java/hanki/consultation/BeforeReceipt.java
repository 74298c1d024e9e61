package hanki.consultation;

import hanki.platform.Refusal;

/** Something is said to have happened before the consultation was received. */
public class BeforeReceipt extends Refusal {

  BeforeReceipt(String number) {
    super(number);
  }

  @Override
  public String field() {
    return "happenedOn";
  }
}
