package hanki.arrest;

import hanki.platform.Refusal;

/** Acts are taken together (包括1件) with both their number and the reason, or not at all. */
public class TakenTogetherIncompletely extends Refusal {

  private final String missing;

  TakenTogetherIncompletely(String missing) {
    this.missing = missing;
  }

  @Override
  public String field() {
    return missing;
  }
}
