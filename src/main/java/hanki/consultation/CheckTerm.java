package hanki.consultation;

import hanki.platform.Settings;
import java.time.LocalDate;

/**
 * After how many days an open consultation is looked at again (点検), unless somebody sets another
 * day; a 特異相談 sooner than others.
 *
 * <p>Unit: calendar days. Settings {@code hanki.consultation.check-days} and {@code
 * hanki.consultation.check-days-urgent}.
 */
record CheckTerm(int days, int urgentDays) {

  static CheckTerm ofSettings() {
    Settings settings = new Settings();
    return new CheckTerm(
        settings.number("hanki.consultation.check-days"),
        settings.number("hanki.consultation.check-days-urgent"));
  }

  LocalDate after(LocalDate day, boolean urgent) {
    return day.plusDays(urgent ? urgentDays : days);
  }
}
