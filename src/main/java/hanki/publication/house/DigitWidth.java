package hanki.publication.house;

/** How wide digits and Latin letters stand: ２０２０ or 2020. */
public enum DigitWidth {
  FULL,
  HALF;

  private static final int DISTANCE = '０' - '0';

  /** The text with its digits in this width; everything else stays. */
  public String digits(String text) {
    return written(text, false);
  }

  /** The text with digits, Latin letters and {@code #} in this width: Ｈ２７, ＃９１１０. */
  public String signs(String text) {
    return written(text, true);
  }

  private String written(String text, boolean letters) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .map(each -> this == FULL ? widened(each, letters) : narrowed(each, letters))
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  private static int widened(int each, boolean letters) {
    return isAffected(each, letters) ? each + DISTANCE : each;
  }

  private static int narrowed(int each, boolean letters) {
    return isAffected(each - DISTANCE, letters) ? each - DISTANCE : each;
  }

  private static boolean isAffected(int half, boolean letters) {
    boolean digit = half >= '0' && half <= '9';
    boolean letter = half >= 'A' && half <= 'Z' || half >= 'a' && half <= 'z' || half == '#';
    return digit || letters && letter;
  }
}
