package hanki.incident;

import hanki.platform.Refusal;

/** An incident is said to have been recognised on a day that is still to come. */
public class RecognisedLater extends Refusal {

  @Override
  public String field() {
    return "recognisedOn";
  }
}
