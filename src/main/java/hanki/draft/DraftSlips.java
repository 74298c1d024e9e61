package hanki.draft;

import hanki.platform.clock.BusinessClock;
import hanki.platform.crypto.SealBroken;
import hanki.platform.crypto.Sealing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Seals the slip that a form carries and reads it back. A foreign page cannot make one, so it also
 * keeps foreign posts out; one older than a day is not taken any more.
 */
@ApplicationScoped
public class DraftSlips {

  /** Name of the field that carries the slip. */
  public static final String FIELD = "hanki.draft";

  private static final String PLACE = "draft-slip";
  private static final Duration VALID = Duration.ofDays(1);
  private static final int PARTS = 8;

  private final Sealing sealing;
  private final BusinessClock clock;

  @Inject
  DraftSlips(Sealing sealing, BusinessClock clock) {
    this.sealing = sealing;
    this.clock = clock;
  }

  /** The slip as a form carries it. */
  public String seal(DraftSlip slip) {
    return sealing.seal(
        String.join(
            "\n",
            slip.officer(),
            slip.form().name(),
            slip.key(),
            slip.subject(),
            slip.number(),
            slip.continues(),
            String.valueOf(slip.continuedVersion()),
            slip.issuedAt().toString()),
        PLACE);
  }

  /** The slip in a posted field; none if there is none, if it is not ours, or too old. */
  public Optional<DraftSlip> read(String sealed) {
    if (sealed == null || sealed.length() > 1000) {
      return Optional.empty();
    }
    try {
      String[] parts = sealing.open(sealed, PLACE).split("\n", PARTS);
      DraftSlip slip =
          new DraftSlip(
              parts[0],
              DraftedForm.valueOf(parts[1]),
              parts[2],
              parts[3],
              parts[4],
              parts[5],
              Integer.parseInt(parts[6]),
              Instant.parse(parts[7]));
      boolean fresh = slip.issuedAt().plus(VALID).isAfter(clock.instant());
      return fresh ? Optional.of(slip) : Optional.empty();
    } catch (SealBroken foreign) {
      return Optional.empty();
    }
  }
}
