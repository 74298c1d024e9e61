package hanki.incident;

import hanki.platform.Refusal;

/** The offence is said to have ended before it began. */
public class OccurrenceReversed extends Refusal {

  @Override
  public String field() {
    return "occurredUntil";
  }
}
