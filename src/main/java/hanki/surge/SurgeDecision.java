package hanki.surge;

/**
 * What is said to an alert.
 *
 * @param reason never empty
 */
public record SurgeDecision(SurgeState state, String reason) {

  /** Takes blanks off the reason. */
  public SurgeDecision {
    reason = reason == null ? "" : reason.strip();
  }
}
