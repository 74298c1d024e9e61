package hanki.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount of damage in whole yen, from nothing to {@link #MOST}.
 *
 * <p>Differences are taken in yen and rounded afterwards, half up; never the other way round.
 */
public record Yen(long amount) implements Comparable<Yen> {

  /** The largest amount one record can carry: 9,999億9,999万9,999円. */
  public static final long MOST = 999_999_999_999L;

  private static final Pattern TYPED =
      Pattern.compile("(?:(\\d+(?:\\.\\d+)?)億)?(?:(\\d+(?:\\.\\d+)?)万)?(\\d+)?円?");

  /**
   * Fails outside the range.
   *
   * @throws IllegalArgumentException if the amount is negative or above {@link #MOST}
   */
  public Yen {
    if (amount < 0 || amount > MOST) {
      throw new IllegalArgumentException("not an amount of damage: " + amount);
    }
  }

  /**
   * Reads what an officer typed: {@code 502000}, {@code 502,000}, {@code 50.2万}, {@code １億２００万円}.
   *
   * @throws IllegalArgumentException if the text is no amount in whole yen from 0 to {@link #MOST}
   */
  public static Yen parse(String typed) {
    String text =
        Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFKC)
            .replaceAll("[\\s,、¥]", "");
    Matcher found = TYPED.matcher(text);
    if (text.isEmpty() || text.equals("円") || text.length() > 30 || !found.matches()) {
      throw new IllegalArgumentException("no amount: " + typed);
    }
    try {
      return new Yen(
          part(found.group(1), 100_000_000)
              .add(part(found.group(2), 10_000))
              .add(part(found.group(3), 1))
              .longValueExact());
    } catch (ArithmeticException fractionOrTooLarge) {
      throw new IllegalArgumentException("not whole yen: " + typed, fractionOrTooLarge);
    }
  }

  private static BigDecimal part(String digits, long unit) {
    return digits == null
        ? BigDecimal.ZERO
        : new BigDecimal(digits).multiply(BigDecimal.valueOf(unit));
  }

  /** The amount in units of so many yen (10,000 for 万円), rounded half up. */
  public long roundedTo(long unit) {
    return BigDecimal.valueOf(amount)
        .divide(BigDecimal.valueOf(unit), 0, RoundingMode.HALF_UP)
        .longValueExact();
  }

  /** An amount of any size in 万円, rounded half up: sums of records are larger than any record. */
  public static long roundedToMan(long yen) {
    return BigDecimal.valueOf(yen)
        .divide(BigDecimal.valueOf(10_000), 0, RoundingMode.HALF_UP)
        .longValueExact();
  }

  /** 50万2,000円, 1億200万円: 万 and 億 in kanji, a comma every three digits. */
  public String text() {
    long oku = amount / 100_000_000;
    long man = amount / 10_000 % 10_000;
    long rest = amount % 10_000;
    StringBuilder text = new StringBuilder();
    if (oku > 0) {
      text.append(String.format(Locale.ROOT, "%,d億", oku));
    }
    if (man > 0) {
      text.append(String.format(Locale.ROOT, "%,d万", man));
    }
    if (rest > 0 || amount == 0) {
      text.append(String.format(Locale.ROOT, "%,d", rest));
    }
    return text.append("円").toString();
  }

  @Override
  public int compareTo(Yen other) {
    return Long.compare(amount, other.amount);
  }
}
