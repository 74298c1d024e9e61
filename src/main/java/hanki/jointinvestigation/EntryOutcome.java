package hanki.jointinvestigation;

/** How an entry stands. */
public enum EntryOutcome {
  /** Nobody has answered yet. */
  OPEN,
  /** Approved, done as asked. */
  DONE,
  /** Not approved, not possible. */
  REFUSED,
  /** Needs no answer. */
  NONE
}
