package hanki.survey;

import hanki.platform.Refusal;

/** The survey was closed and its answer returned; it takes nothing new. */
public class SurveyClosed extends Refusal {

  SurveyClosed(String title) {
    super(title);
  }
}
