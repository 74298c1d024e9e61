package hanki.publication.house;

import hanki.quantity.Change;
import hanki.quantity.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * How a style writes numbers. Differences are taken in the unit counted, yen in yen, and rounded
 * afterwards: two rounded amounts can differ by one more.
 *
 * @param rounding of what is shorter than the number; half up for everything published
 */
public record HouseNumbers(DigitWidth width, Signs signs, About about, RoundingMode rounding) {

  private static final long MAN = 10_000;
  private static final long OKU = 10_000;

  /** ４，３６１. */
  public String count(long number) {
    return (number < 0 ? signs.minus() : "") + magnitude(number);
  }

  /** ６，２１８．１: with the decimals it comes with, also if they are zero. */
  public String rate(BigDecimal number) {
    return (number.signum() < 0 ? signs.minus() : "") + magnitude(number);
  }

  /** ７９３万 for 7,930,000 persons; 約 where the style says so of rounded counts. */
  public String tenThousands(long number) {
    BigDecimal rounded = rounded(number, MAN);
    return about.before(About.Place.COUNT, isRounded(number, MAN)) + rate(rounded) + "万";
  }

  /** ＋７, －２６, ±０. */
  public String difference(long number) {
    return signs.of(Long.signum(number)) + magnitude(number);
  }

  /** ＋7.2, －0.6 with its decimals. */
  public String difference(BigDecimal number) {
    return signs.of(number.signum()) + magnitude(number);
  }

  /** 47.0％. */
  public String percent(BigDecimal percent) {
    return rate(percent) + signs.percent();
  }

  /** 約47.0％ of a whole; the sign for nothing of nothing. */
  public String share(Share share) {
    return share
        .percent()
        .map(
            percent ->
                about.before(About.Place.SHARE, isRounded(share, percent)) + percent(percent))
        .orElse(signs.none());
  }

  private static boolean isRounded(Share share, BigDecimal percent) {
    return percent
            .multiply(BigDecimal.valueOf(share.whole()))
            .compareTo(BigDecimal.valueOf(share.part()).multiply(BigDecimal.valueOf(100)))
        != 0;
  }

  /** ＋2.8％; the sign for nothing where nothing was counted before. */
  public String rate(Change change) {
    return change.rate().map(rate -> difference(rate) + signs.percent()).orElse(signs.none());
  }

  /** ＋1.2ポイント, between two rates. */
  public String points(BigDecimal difference) {
    return difference(difference) + signs.points();
  }

  /** １，０６６万円 or ２５億２，１００万円; whole yen in. */
  public String amount(long yen, MoneyUnit unit) {
    return about.before(About.Place.AMOUNT, isRounded(yen, unit.yen()))
        + (yen < 0 ? signs.minus() : "")
        + magnitude(yen, unit);
  }

  /** ＋約３０５万円; whole yen in, subtracted first, rounded then. */
  public String amountDifference(long before, long after, MoneyUnit unit) {
    long difference = Math.subtractExact(after, before);
    return signs.of(Long.signum(difference))
        + about.before(About.Place.DIFFERENCE, isRounded(difference, unit.yen()))
        + magnitude(difference, unit);
  }

  private String magnitude(long yen, MoneyUnit unit) {
    long rounded = rounded(Math.absExact(yen), unit.yen()).longValueExact();
    long oku = unit == MoneyUnit.MAN ? rounded / OKU : 0;
    long rest = unit == MoneyUnit.MAN ? rounded % OKU : rounded;
    if (oku == 0) {
      return magnitude(rest) + unit.word();
    }
    return magnitude(oku) + "億" + (rest == 0 ? "円" : magnitude(rest) + unit.word());
  }

  private BigDecimal rounded(long number, long unit) {
    return BigDecimal.valueOf(number).divide(BigDecimal.valueOf(unit), 0, rounding);
  }

  private static boolean isRounded(long number, long unit) {
    return number % unit != 0;
  }

  private String magnitude(long number) {
    return magnitude(BigDecimal.valueOf(number));
  }

  private String magnitude(BigDecimal number) {
    String plain =
        String.format(Locale.ROOT, "%,." + Math.max(0, number.scale()) + "f", number.abs());
    int dot = plain.indexOf('.');
    String whole = dot < 0 ? plain : plain.substring(0, dot);
    String decimals = dot < 0 ? "" : signs.point() + plain.substring(dot + 1);
    return width.digits(whole.replace(",", "\0") + decimals).replace("\0", signs.thousands());
  }
}
