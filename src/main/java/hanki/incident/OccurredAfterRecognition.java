package hanki.incident;

import hanki.platform.Refusal;

/** The offence is said to have begun after the police knew of it. */
public class OccurredAfterRecognition extends Refusal {

  @Override
  public String field() {
    return "occurredFrom";
  }
}
