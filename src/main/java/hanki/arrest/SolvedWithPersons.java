package hanki.arrest;

import hanki.platform.Refusal;

/** A solved incident (解決事件) counts no person. */
public class SolvedWithPersons extends Refusal {

  @Override
  public String field() {
    return "persons";
  }
}
