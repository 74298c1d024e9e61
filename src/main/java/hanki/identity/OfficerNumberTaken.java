package hanki.identity;

import hanki.platform.Refusal;

/** An account with that officer number exists already. */
public class OfficerNumberTaken extends Refusal {

  OfficerNumberTaken(String code) {
    super(code);
  }

  @Override
  public String field() {
    return "code";
  }
}
