package hanki.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * One line of the course of a consultation.
 *
 * @param incidentId of the incident it led to; null if it led to none
 */
public record EventRow(
    Long id,
    EventKind kind,
    LocalDate happenedOn,
    LocalTime happenedAt,
    Channel channel,
    Handling handling,
    Closing closedAs,
    LocalDate nextCheck,
    Long incidentId,
    String words,
    String recordedBy,
    Instant recordedAt) {}
