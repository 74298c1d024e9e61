package hanki.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The change between two counts (前年同期比, 前期比): 412 to 386 is －26 and －6.3%.
 *
 * <p>In police usage 前年比 is the difference; the rate stands beside it. Whether a change is an
 * increase or "the same level" is a word that a person chooses, not this class.
 */
public record Change(long before, long after) {

  /** After minus before, in the unit counted. */
  public long difference() {
    return Math.subtractExact(after, before);
  }

  /** Percent with one decimal, half up; none when nothing was counted before. */
  public Optional<BigDecimal> rate() {
    if (before == 0) {
      return Optional.empty();
    }
    return Optional.of(
        BigDecimal.valueOf(difference())
            .multiply(BigDecimal.valueOf(100))
            .divide(BigDecimal.valueOf(before), 1, RoundingMode.HALF_UP));
  }
}
