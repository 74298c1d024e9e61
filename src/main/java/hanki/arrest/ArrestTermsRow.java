package hanki.arrest;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** An arrest with one of its incidents and the moments from which terms run. */
public record ArrestTermsRow(
    Long incident,
    String incidentNumber,
    Long id,
    String number,
    LocalDate day,
    LocalTime time,
    LocalDateTime sentAt,
    LocalDateTime requestedAt,
    LocalDateTime releasedAt) {}
