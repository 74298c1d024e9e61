package hanki.survey;

import hanki.platform.Refusal;

/** A report names no class of the survey, or more than one where they exclude each other. */
public class NotAmongTheClasses extends Refusal {

  @Override
  public String field() {
    return "kinds";
  }
}
