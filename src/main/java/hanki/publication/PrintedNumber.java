package hanki.publication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as it is printed, in any house style, read back: ６，２１８．１, －２６, 約47.0％, ＋約３０５万円,
 * ２５億２，１００万円.
 *
 * @param step what the last digit stands for: 0.1, 1, 10,000
 */
record PrintedNumber(BigDecimal value, BigDecimal step) {

  private static final BigDecimal MAN = new BigDecimal(10_000);
  private static final BigDecimal OKU = new BigDecimal(100_000_000);
  private static final BigDecimal MILLION = new BigDecimal(1_000_000);

  /** After NFKC, which makes ＋ － ． ， ％ and digits narrow; △ and ▲ stay. */
  private static final Pattern FORM =
      Pattern.compile(
          "([-+±△▲−]?)(?:約|最大約)?([-+]?)(?:(\\d+(?:\\.\\d+)?)億)?(?:(\\d+(?:\\.\\d+)?)(百?万)?)?"
              + "(?:円|%|ポイント|件|人|名)?");

  /** Reads a number; none where the text is no number or more than one. */
  static Optional<PrintedNumber> read(String text) {
    String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC).replace(",", "").strip();
    Matcher found = FORM.matcher(narrow);
    if (!found.matches() || found.group(3) == null && found.group(4) == null) {
      return Optional.empty();
    }
    BigDecimal value = BigDecimal.ZERO;
    BigDecimal step = BigDecimal.ONE;
    if (found.group(3) != null) {
      BigDecimal oku = new BigDecimal(found.group(3));
      value = oku.multiply(OKU);
      step = step(oku, OKU);
    }
    if (found.group(4) != null) {
      BigDecimal unit = unit(found.group(5));
      BigDecimal rest = new BigDecimal(found.group(4));
      value = value.add(rest.multiply(unit));
      step = step(rest, unit);
    }
    boolean negative = (found.group(1) + found.group(2)).matches("[-△▲−]");
    return Optional.of(new PrintedNumber(negative ? value.negate() : value, step));
  }

  private static BigDecimal unit(String word) {
    return word == null ? BigDecimal.ONE : word.equals("万") ? MAN : MILLION;
  }

  private static BigDecimal step(BigDecimal digits, BigDecimal unit) {
    return unit.movePointLeft(digits.scale());
  }

  /** Whether that value, rounded half up to the digits printed, is this number. */
  boolean says(BigDecimal exact) {
    return exact.divide(step, 0, RoundingMode.HALF_UP).multiply(step).compareTo(value) == 0;
  }
}
