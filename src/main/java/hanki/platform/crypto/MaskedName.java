package hanki.platform.crypto;

/** How a name that is kept sealed is shown before it is opened: 佐●●●, whatever its length. */
public final class MaskedName {

  /** Stands for a name of which nothing is shown. */
  public static final String MASK = "●●●";

  private MaskedName() {}

  /**
   * The first character and the mask: enough to know one's own case again. Of a single character
   * only the mask; of no name nothing.
   */
  public static String of(String name) {
    String plain = name.strip();
    if (plain.isEmpty()) {
      return "";
    }
    boolean tells = plain.codePointCount(0, plain.length()) > 1;
    return (tells ? plain.substring(0, plain.offsetByCodePoints(0, 1)) : "") + MASK;
  }
}
