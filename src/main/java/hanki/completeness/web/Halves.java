package hanki.completeness.web;

import hanki.period.HalfYear;
import hanki.period.Month;
import hanki.period.Period;
import hanki.platform.clock.BusinessClock;

/** Reads halves and months in addresses. */
final class Halves {

  private Halves() {}

  /** The half of that code; for anything else that of the last month that is over. */
  static HalfYear read(String code, BusinessClock clock) {
    try {
      return HalfYear.containing(Period.parse(code).firstDay());
    } catch (IllegalArgumentException nothingOrNonsense) {
      return HalfYear.containing(Month.containing(clock.today()).previous().firstDay());
    }
  }
}
