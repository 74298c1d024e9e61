package hanki.surge;

import hanki.platform.Refusal;

/** The weeks to be watched are too many, in the wrong order or still to come. */
public class WeeksOutOfReach extends Refusal {

  WeeksOutOfReach(int most) {
    super(most);
  }

  @Override
  public String field() {
    return "from";
  }
}
