package hanki.consultation;

import hanki.platform.Refusal;

/** A field is empty that this kind of event asks for. */
public class EventIncomplete extends Refusal {

  private final String field;

  EventIncomplete(String field) {
    this.field = field;
  }

  @Override
  public String field() {
    return field;
  }
}
