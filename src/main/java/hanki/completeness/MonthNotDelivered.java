package hanki.completeness;

import hanki.platform.Refusal;

/** The station has not spoken of the month, so there is nothing to take back. */
public class MonthNotDelivered extends Refusal {

  MonthNotDelivered(String station, String month) {
    super(station, month);
  }
}
