package hanki.survey;

import hanki.platform.Refusal;

/** No consultation or incident of that number is one the officer may see. */
public class NoRecordOfThatNumber extends Refusal {

  NoRecordOfThatNumber(String number) {
    super(number);
  }

  @Override
  public String field() {
    return "number";
  }
}
