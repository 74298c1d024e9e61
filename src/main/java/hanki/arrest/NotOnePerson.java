package hanki.arrest;

import hanki.platform.Refusal;

/** One arrest is one person: a correction names one. */
public class NotOnePerson extends Refusal {

  @Override
  public String field() {
    return "addPerson";
  }
}
