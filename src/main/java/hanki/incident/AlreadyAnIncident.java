package hanki.incident;

import hanki.platform.Refusal;

/** An incident grew out of the record before, and nobody said that this is another one. */
public class AlreadyAnIncident extends Refusal {

  AlreadyAnIncident(String number, String incidents) {
    super(number, incidents);
  }

  @Override
  public String field() {
    return "further";
  }
}
