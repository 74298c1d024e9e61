package hanki.survey;

import hanki.reference.Station;
import java.time.LocalDate;

/** A consultation or an incident as a report names it. */
public record ReportedRecord(
    Long id, String number, LocalDate day, Station station, Boolean withdrawn) {}
