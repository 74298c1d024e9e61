package hanki.publication.house;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What an office chose for its reports: a shipped style, and where it differs from that.
 *
 * <p>Written {@code miyagi;digits=HALF;minus=△}; empty for the style of the shipped templates.
 *
 * @param base name of the shipped style
 * @param instead values for keys of the style
 */
public record StyleChoice(String base, Map<String, String> instead) {

  private static final String BETWEEN = ";";

  /** A copy in the order of the keys. */
  public StyleChoice {
    instead = new LinkedHashMap<>(instead);
  }

  /** Which signs stand before what rose and what fell. */
  public enum SignPair {
    /** ＋７, －２６. */
    PLUS_MINUS("＋", "－"),
    /** ７, △２６. */
    TRIANGLE("", "△"),
    /** ＋７, ▲２６. */
    BLACK_TRIANGLE("＋", "▲");

    private final String plus;
    private final String minus;

    SignPair(String plus, String minus) {
      this.plus = plus;
      this.minus = minus;
    }

    static SignPair of(Signs signs) {
      return Arrays.stream(values())
          .filter(each -> each.minus.equals(signs.minus()))
          .findFirst()
          .orElse(PLUS_MINUS);
    }
  }

  /** What becomes of what is shorter than the number. */
  public enum Rounding {
    /** 四捨五入. */
    HALF_UP,
    /** 切捨て. */
    DOWN,
    /** To the even neighbour. */
    HALF_EVEN
  }

  /**
   * What is chosen by an officer.
   *
   * @param grouped whether digits stand in groups of three
   */
  public record Wishes(
      DigitWidth digits,
      boolean grouped,
      SignPair signs,
      String person,
      Rounding rounding,
      Years years) {

    /** As a style has them. */
    public static Wishes of(HouseStyle style) {
      return new Wishes(
          style.numbers().width(),
          !style.numbers().signs().thousands().isEmpty(),
          SignPair.of(style.numbers().signs()),
          style.words().person(),
          Rounding.valueOf(style.numbers().rounding().name()),
          style.dates().years());
    }
  }

  /** The style of a shipped one with an officer's wishes. */
  public static StyleChoice of(String base, Wishes wishes) {
    boolean full = wishes.digits() == DigitWidth.FULL;
    Map<String, String> instead = new LinkedHashMap<>();
    instead.put("digits", wishes.digits().name());
    instead.put("thousands", wishes.grouped() ? full ? "，" : "," : "");
    instead.put("decimal", full ? "．" : ".");
    instead.put("plus", wishes.signs().plus);
    instead.put("minus", wishes.signs().minus);
    instead.put("zero", wishes.signs().plus.isEmpty() ? "" : "±");
    instead.put("person", wishes.person());
    instead.put("rounding", wishes.rounding().name());
    instead.put("years", wishes.years().name());
    return new StyleChoice(base, instead);
  }

  /**
   * Reads {@link #toString()}; the style of the templates from an empty text.
   *
   * @throws IllegalArgumentException for anything else
   */
  public static StyleChoice parse(String text) {
    if (text == null || text.isEmpty()) {
      return new StyleChoice(HouseStyleBook.MIYAGI, Map.of());
    }
    String[] parts = text.split(BETWEEN);
    Map<String, String> instead = new LinkedHashMap<>();
    for (String part : Arrays.asList(parts).subList(1, parts.length)) {
      int is = part.indexOf('=');
      if (is <= 0) {
        throw new IllegalArgumentException("no style: " + text);
      }
      instead.put(part.substring(0, is), part.substring(is + 1));
    }
    return new StyleChoice(parts[0], instead);
  }

  @Override
  public String toString() {
    return base
        + instead.entrySet().stream()
            .map(each -> BETWEEN + each.getKey() + "=" + each.getValue())
            .collect(Collectors.joining());
  }
}
