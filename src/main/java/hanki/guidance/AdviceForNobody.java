package hanki.guidance;

import hanki.platform.Refusal;

/** Advice without a topic would be given to nobody. */
public class AdviceForNobody extends Refusal {

  AdviceForNobody() {
    super();
  }

  @Override
  public String field() {
    return "topics";
  }
}
