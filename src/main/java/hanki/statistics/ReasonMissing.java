package hanki.statistics;

import hanki.period.HalfYear;
import hanki.platform.Refusal;

/** A correction would move a figure of a half that is over, and says not why. */
public class ReasonMissing extends Refusal {

  ReasonMissing(HalfYear half) {
    super(half.screenText());
  }

  @Override
  public String field() {
    return "reason";
  }
}
