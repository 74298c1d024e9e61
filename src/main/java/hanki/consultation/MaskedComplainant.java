package hanki.consultation;

import java.io.Serializable;
import java.util.Set;

/**
 * What pages show of who consults before it is unmasked.
 *
 * @param name 佐●●●; empty if nobody gave a name or contact
 * @param contacts which ways to reach them are kept
 */
public record MaskedComplainant(String name, Set<Contact> contacts) implements Serializable {

  static final MaskedComplainant NONE = new MaskedComplainant("", Set.of());

  /** Whether there is anything to unmask. */
  public boolean isKnown() {
    return !name.isEmpty();
  }
}
