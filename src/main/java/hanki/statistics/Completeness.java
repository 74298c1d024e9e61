package hanki.statistics;

import hanki.period.Month;
import hanki.period.Period;
import hanki.platform.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Knows whether what figures are counted from is all there (完全性). The feature that is told by the
 * stations implements it; a figure that lacks a station-month says so, for what was not supplied is
 * never zero.
 */
public interface Completeness {

  /** Whether the records of the measure are such as stations speak of. */
  boolean covers(Measure measure);

  /** What is missing of a period: months that are over, of stations that have said nothing. */
  List<Gap> gaps(Period period);

  /**
   * The day of the first record of them; nothing is known of what was before. Empty while there is
   * none.
   */
  Optional<LocalDate> since();

  /** A month of a station of which nothing was said. */
  record Gap(String station, Label name, Month month) {}
}
