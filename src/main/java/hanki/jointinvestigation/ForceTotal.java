package hanki.jointinvestigation;

/**
 * What one police counts of what is shared.
 *
 * @param records records: arrests, clearances or incidents
 * @param amount persons, cases or yen
 */
public record ForceTotal(String force, Long records, Long amount) {}
