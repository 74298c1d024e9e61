package hanki.statistics;

import hanki.audit.ReasonsForChange;
import hanki.period.HalfYear;
import hanki.platform.clock.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Halves that are over: whoever moves one of their figures by correcting a record says why, and the
 * record's history keeps it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class EarlierHalves {

  private final ReasonsForChange reasons;
  private final BusinessClock clock;

  @Inject
  EarlierHalves(ReasonsForChange reasons, BusinessClock clock) {
    this.reasons = reasons;
    this.clock = clock;
  }

  /**
   * Takes down why a record is changed.
   *
   * @param reason may be empty as long as no figure of an earlier half moves
   * @throws ReasonMissing if one moves and no reason is given
   */
  public void explain(Counting before, Counting after, String reason) {
    String words = reason == null ? "" : reason.strip();
    Optional<HalfYear> moved = moved(before, after, HalfYear.containing(clock.today()));
    if (words.isEmpty() && moved.isPresent()) {
      throw new ReasonMissing(moved.get());
    }
    reasons.give(words);
  }

  /** The earliest half before the present one whose figures the change moves. */
  static Optional<HalfYear> moved(Counting before, Counting after, HalfYear present) {
    return before.equals(after)
        ? Optional.empty()
        : Stream.of(before, after)
            .map(Counting::half)
            .filter(half -> half != null && half.compareTo(present) < 0)
            .min(Comparator.naturalOrder());
  }
}
