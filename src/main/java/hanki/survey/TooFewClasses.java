package hanki.survey;

import hanki.platform.Refusal;

/** A survey has fewer than two classes, or one of them twice. */
public class TooFewClasses extends Refusal {

  @Override
  public String field() {
    return "classes";
  }
}
