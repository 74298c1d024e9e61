package hanki.completeness;

import java.util.List;

/**
 * One station-month with everything that was said of it, the latest first.
 *
 * @param own whether the reader may speak for the station
 */
public record MonthPage(StationMonth month, List<MonthDelivery> said, boolean own) {

  /** Whether a word can be given now. */
  public boolean isOpen() {
    return own && month.state() != MonthState.DELIVERED && month.state() != MonthState.NOTHING;
  }

  /** Whether a word stands that can be taken back. */
  public boolean isSaid() {
    return own && !isOpen();
  }
}
