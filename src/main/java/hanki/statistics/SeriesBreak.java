package hanki.statistics;

import hanki.period.Period;
import hanki.platform.Label;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A column whose period had another classification than the one it is counted in (系列の断層). The
 * number is right, since records keep their finest code; what was published at its time may differ.
 *
 * @param period of the column
 * @param day on which the classification changed, or from which on there is one
 * @param shown the version in which the column is counted
 * @param then the version that held in the period; empty if none is known
 */
public record SeriesBreak(Period period, LocalDate day, Label shown, Optional<Label> then) {

  /** Whether the other column broke on the same day from the same version. */
  boolean isSameAs(SeriesBreak other) {
    return day.equals(other.day) && then.equals(other.then);
  }
}
