package hanki.survey;

import hanki.platform.Refusal;

/** A survey asks no station. */
public class NobodyAsked extends Refusal {

  @Override
  public String field() {
    return "asked";
  }
}
