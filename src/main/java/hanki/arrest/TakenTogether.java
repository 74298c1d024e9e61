package hanki.arrest;

/**
 * Several acts that are counted as one case (包括1件).
 *
 * @param acts their number, at least two; null if there is nothing to take together
 * @param reason why they are one case; null with them
 */
public record TakenTogether(Integer acts, String reason) {

  /** Every act is a case of its own. */
  public static final TakenTogether NOTHING = new TakenTogether(null, null);

  /** An empty reason is none. */
  public TakenTogether {
    reason = reason == null || reason.isBlank() ? null : reason.strip();
  }

  /** Whether acts are taken together. */
  public boolean isOneCase() {
    return acts != null;
  }

  /** Refuses half of it, and any other number of cases than one. */
  void check(int cases) {
    if (acts == null && reason == null) {
      return;
    }
    if (acts == null || acts < 2) {
      throw new TakenTogetherIncompletely("comprehensiveActs");
    }
    if (reason == null) {
      throw new TakenTogetherIncompletely("comprehensiveReason");
    }
    if (cases != 1) {
      throw new NotOneCase();
    }
  }
}
