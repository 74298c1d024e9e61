package hanki.jointinvestigation;

/** How a force takes part. */
public enum Part {
  /** In the joint headquarters, under its commander. */
  HEADQUARTERS,
  /** Beside it, under its own command: 警視庁 beside the eleven of the deck. */
  ALONGSIDE
}
