package hanki.reference;

import hanki.platform.Refusal;

/** There is no such table, or it has no such row. */
public class NoSuchReference extends Refusal {

  /** What was asked for. */
  public NoSuchReference(String asked) {
    super(asked);
  }
}
