package hanki.audit;

/**
 * A record went from one version to the next, as its entry tells.
 *
 * @param seq of the entry
 * @param state code of the record afterwards; empty if it was removed
 */
record RecordStep(Long seq, Long id, Integer versionBefore, Integer versionAfter, String state) {}
