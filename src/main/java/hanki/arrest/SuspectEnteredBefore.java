package hanki.arrest;

import hanki.platform.Refusal;

/** Another record holds a suspect of this name and day of birth: one person is one record. */
public class SuspectEnteredBefore extends Refusal {

  SuspectEnteredBefore(String number) {
    super(number);
  }

  @Override
  public String field() {
    return "name";
  }
}
