package hanki.jointinvestigation;

import hanki.platform.Label;
import java.time.LocalDate;

/**
 * A clearance as the members see it.
 *
 * @param force code of the prefecture that counts it
 * @param twice whether another police counted the same offence before
 * @param hidden whether it is limited to officers of whom the reader is none
 * @param openable whether the reader may open the record itself
 */
public record SharedClearanceRow(
    Long id,
    String number,
    LocalDate day,
    Label offence,
    String force,
    Integer cases,
    String sharedBy,
    Boolean twice,
    Boolean hidden,
    Boolean openable) {}
