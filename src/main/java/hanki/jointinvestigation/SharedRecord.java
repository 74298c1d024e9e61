package hanki.jointinvestigation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * A record that a member shares with the others.
 *
 * @param force the police that added it
 * @param officer officer number of who did
 */
@Embeddable
public record SharedRecord(
    @Enumerated(EnumType.STRING) SharedKind kind,
    Long recordId,
    String number,
    @Column(name = "force_code") String force,
    String officer,
    LocalDate sharedOn) {

  /** As histories tell it. */
  @Override
  public String toString() {
    return number + " / " + force + " / " + officer + " / " + sharedOn;
  }
}
