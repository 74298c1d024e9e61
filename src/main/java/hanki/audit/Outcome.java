package hanki.audit;

/** What became of a command. */
public enum Outcome {
  DONE,
  /** A rule or a lack of permission forbade it. */
  REFUSED,
  /** The program failed; nothing was changed. */
  FAILED
}
