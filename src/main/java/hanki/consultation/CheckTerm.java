package hanki.consultation;

import hanki.platform.Settings;
import java.time.LocalDate;

/**
 * After how many days an open consultation is looked at again (点検), unless somebody sets another
 * day.
 *
 * <p>Unit: calendar days. Setting {@code hanki.consultation.check-days}.
 */
record CheckTerm(int days) {

  static CheckTerm ofSettings() {
    return new CheckTerm(new Settings().number("hanki.consultation.check-days"));
  }

  LocalDate after(LocalDate day) {
    return day.plusDays(days);
  }
}
