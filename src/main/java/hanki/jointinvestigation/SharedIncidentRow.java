package hanki.jointinvestigation;

import hanki.platform.Label;
import java.time.LocalDate;

/**
 * An incident as the members see it.
 *
 * @param force code of the prefecture that counts it
 * @param yen loss; null if none is known
 * @param sharedBy code of the police that shares it
 * @param hidden whether it is limited to officers of whom the reader is none: only its number shows
 * @param openable whether the reader may open the record itself
 */
public record SharedIncidentRow(
    Long id,
    String number,
    LocalDate day,
    Label offence,
    String force,
    String summary,
    Long yen,
    String sharedBy,
    Boolean hidden,
    Boolean openable) {}
