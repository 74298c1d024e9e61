package hanki.incident;

import hanki.platform.Refusal;

/** A record names an incident that does not exist, or that the officer may not see. */
public class UnknownIncidentNumber extends Refusal {

  private final String field;

  UnknownIncidentNumber(String field, String number) {
    super(number);
    this.field = field;
  }

  @Override
  public String field() {
    return field;
  }
}
