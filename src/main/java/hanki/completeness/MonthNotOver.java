package hanki.completeness;

import hanki.platform.Refusal;

/** A month that is not over can still get records; nobody speaks of it yet. */
public class MonthNotOver extends Refusal {

  MonthNotOver(String month) {
    super(month);
  }
}
