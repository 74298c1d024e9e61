package hanki.jointinvestigation;

import hanki.platform.Refusal;

/** A number is that of no record the officer may share. */
public class UnknownSharedNumber extends Refusal {
  UnknownSharedNumber(String number) {
    super(number);
  }

  @Override
  public String field() {
    return "numbers";
  }
}
