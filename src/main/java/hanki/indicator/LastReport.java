package hanki.indicator;

import java.time.LocalDate;

/** The last report of a site. */
record LastReport(Long site, LocalDate day, String brand) {}
