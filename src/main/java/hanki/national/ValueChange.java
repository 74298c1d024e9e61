package hanki.national;

import hanki.quantity.Change;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The change between two published values, which may have decimals: 4,243 to 4,361 is ＋118 and
 * ＋2.8%. Rounded as {@link Change} rounds.
 */
public record ValueChange(BigDecimal before, BigDecimal after) {

  /** After minus before, exactly, with the digits of the finer one. */
  public BigDecimal difference() {
    return after.subtract(before);
  }

  /** Percent with one decimal, half up; none when the value before is 0. */
  public Optional<BigDecimal> rate() {
    return scaled().rate();
  }

  /** The same change counted in the smallest digit of both values. */
  public Change scaled() {
    int digits = Math.max(before.scale(), after.scale());
    return new Change(whole(before, digits), whole(after, digits));
  }

  private static long whole(BigDecimal value, int digits) {
    return value.movePointRight(digits).longValueExact();
  }
}
