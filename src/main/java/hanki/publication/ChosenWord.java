package hanki.publication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The word a person chose for a change (増加, 減少, 横ばい, 同水準, 急増), with the numbers it rests on: when
 * they move, the word is asked about again.
 *
 * <p>Written {@code 同水準 published:npa.clearances/2020H1 4361 4243}.
 *
 * @param address of the figure that changed
 * @param now what it was when the word was chosen
 * @param before the same period of the year before, then
 */
public record ChosenWord(String word, String address, BigDecimal now, BigDecimal before) {

  /** Per cent up to which a change can be called none: 4,243 to 4,361 (＋2.8％) is 同水準. */
  private static final BigDecimal LEVEL = new BigDecimal("5.0");

  /** Per cent from which a change can be called great. */
  private static final BigDecimal GREAT = new BigDecimal("20.0");

  private static final BigDecimal HUNDRED = new BigDecimal(100);

  /**
   * Reads {@link #toString()}; nothing from an empty text.
   *
   * @throws IllegalArgumentException for anything else
   */
  public static Optional<ChosenWord> parse(String text) {
    if (text.isBlank()) {
      return Optional.empty();
    }
    String[] parts = text.strip().split(" ");
    if (parts.length != 4) {
      throw new IllegalArgumentException("no chosen word: " + text);
    }
    return Optional.of(
        new ChosenWord(parts[0], parts[1], new BigDecimal(parts[2]), new BigDecimal(parts[3])));
  }

  /** Whether the same numbers still stand. */
  public boolean restsOn(BigDecimal standingNow, BigDecimal standingBefore) {
    return now.compareTo(standingNow) == 0 && before.compareTo(standingBefore) == 0;
  }

  /** Whether those numbers bear the word out. */
  public boolean fits(BigDecimal standingNow, BigDecimal standingBefore) {
    int direction = standingNow.compareTo(standingBefore);
    Optional<BigDecimal> rate = rate(standingNow, standingBefore);
    if (word.contains("同水準") || word.contains("横ばい")) {
      return direction == 0 || rate.filter(each -> each.compareTo(LEVEL) <= 0).isPresent();
    }
    boolean rising = word.contains("増");
    if (!rising && !word.contains("減")) {
      return true;
    }
    boolean inItsDirection = rising ? direction > 0 : direction < 0;
    boolean great = word.startsWith("急") || word.startsWith("大幅");
    boolean small = word.startsWith("微");
    return inItsDirection
        && (!great || rate.isEmpty() || rate.get().compareTo(GREAT) >= 0)
        && (!small || rate.filter(each -> each.compareTo(LEVEL) <= 0).isPresent());
  }

  /** The size of a change in per cent of what was before; none of nothing. */
  private static Optional<BigDecimal> rate(BigDecimal now, BigDecimal before) {
    return before.signum() == 0
        ? Optional.empty()
        : Optional.of(
            now.subtract(before)
                .abs()
                .multiply(HUNDRED)
                .divide(before.abs(), 1, RoundingMode.HALF_UP));
  }

  @Override
  public String toString() {
    return String.join(" ", word, address, now.toPlainString(), before.toPlainString());
  }
}
