package hanki.incident;

import java.time.LocalDateTime;

/**
 * Somebody who was arrested for an incident, with the moments from which the terms of law run
 * (刑訴法203条・205条). Times are those of Japan; what has not happened yet is null.
 *
 * @param incident id of the incident
 * @param record id of the record of the arrest
 * @param number the number of that record
 * @param arrestedAt from which the body was held
 * @param sentAt sent to the prosecutor with the papers (送致)
 * @param requestedAt detention requested (勾留請求), or charged
 * @param releasedAt set free
 */
public record Custody(
    Long incident,
    String incidentNumber,
    Long record,
    String number,
    LocalDateTime arrestedAt,
    LocalDateTime sentAt,
    LocalDateTime requestedAt,
    LocalDateTime releasedAt) {

  /** Whether a term still runs. */
  public boolean isRunning() {
    return requestedAt == null && releasedAt == null;
  }
}
