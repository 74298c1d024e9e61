package hanki.audit;

/**
 * A record and its entries that do not agree.
 *
 * @param seq of its last entry; null if it has none
 * @param versionBefore the version of that entry
 * @param present as it stands now; null if it is gone
 */
record Mismatch(
    String kind, Long id, Reason reason, Long seq, Integer versionBefore, Change present) {

  /** In what they do not agree. */
  public enum Reason {
    /** There is a record that no entry tells of. */
    NO_ENTRY,
    /** There are entries, but the record is gone. */
    RECORD_GONE,
    /** The record has another version than its last entry: one of the two is missing. */
    OTHER_VERSION,
    /** Its contents are not those of its last entry. */
    CHANGED,
    /** The steps from version to version do not follow each other. */
    ENTRIES_DISAGREE
  }
}
