package hanki.surge;

/** What an analyst says to an alert. */
public enum SurgeState {
  /** Nobody has looked yet. */
  OPEN,
  /** The rise is real and something is done. */
  CONFIRMED,
  /** Seen, and watched on. */
  WATCHED,
  /** A false alert. */
  DISMISSED;

  /** Whether somebody has said something. */
  public boolean isDecided() {
    return this != OPEN;
  }
}
