package hanki.investigation;

import hanki.quantity.Yen;
import java.io.Serializable;

/**
 * A victim as pages show it before a name is opened.
 *
 * @param masked 佐●●●; empty if no name is kept
 */
public record VictimRow(
    Long id,
    VictimKind kind,
    String masked,
    AgeBand ageBand,
    Sex sex,
    String prefecture,
    String municipality,
    Yen loss)
    implements Serializable {

  /** Whether a name is kept. */
  public boolean isNamed() {
    return !masked.isEmpty();
  }
}
