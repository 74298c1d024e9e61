package hanki.reference;

/** How a category of one version stands to one of another. */
public enum Relation {
  /** The same records, whatever it is called. */
  EXACT,
  /** Part of the wider category there. */
  PART_OF,
  /** Divided over several categories there: records cannot be told apart by code alone. */
  SPLIT,
  /** New there, with nothing before it. */
  NEW,
  /** Taken back: it stood here once and counts no longer. */
  WITHDRAWN
}
