package hanki.arrest;

import hanki.platform.Refusal;

/** One suspect is one person: a record names each once. */
public class SuspectNamedTwice extends Refusal {

  SuspectNamedTwice(String number) {
    super(number);
  }

  @Override
  public String field() {
    return "addPerson";
  }
}
