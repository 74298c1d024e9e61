package hanki.completeness;

import hanki.platform.Refusal;

/** The station has spoken of the month before; that has to be taken back first. */
public class MonthDeliveredBefore extends Refusal {

  MonthDeliveredBefore(String station, String month) {
    super(station, month);
  }
}
