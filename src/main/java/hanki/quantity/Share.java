package hanki.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A part of a whole (構成比). Shares are rounded each by itself, so they may add up to 99.9 or 100.1;
 * they are left so.
 */
public record Share(long part, long whole) {

  /** Percent with one decimal, half up; none of nothing. */
  public Optional<BigDecimal> percent() {
    return whole == 0
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf(part)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP));
  }
}
