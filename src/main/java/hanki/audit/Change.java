package hanki.audit;

/**
 * What became of one kept record in a transaction.
 *
 * @param lines fields with before and after, as {@link hanki.audit.chain} describes
 * @param versionBefore null for a new record
 * @param versionAfter null for one that was removed
 * @param state code of the record after the change; empty if it was removed
 */
record Change(
    String kind,
    Long id,
    String lines,
    Integer versionBefore,
    Integer versionAfter,
    String state) {}
