package hanki.withdrawal;

import hanki.platform.audit.Personal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * Whether a record was withdrawn (取下げ), by whom and why. A withdrawn record counts in no figure.
 *
 * @param withdrawnBy officer number
 * @param withdrawnReason at most {@link hanki.audit.ReasonsForChange#LONGEST} characters
 */
@Embeddable
public record Withdrawal(
    boolean withdrawn,
    Instant withdrawnAt,
    String withdrawnBy,
    @Personal @Column(length = 500) String withdrawnReason) {

  /** That of a record that stands. */
  public static final Withdrawal NONE = new Withdrawal(false, null, null, null);

  static Withdrawal of(Instant at, String by, String reason) {
    return new Withdrawal(true, at, by, reason);
  }
}
