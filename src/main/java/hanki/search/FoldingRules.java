package hanki.search;

import java.net.IDN;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What is written in several ways over more than one letter. */
class FoldingRules {

  private static final String JAPANESE = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー\\x{3005}]";

  /** ヴィトン and ビトン: both are written, by dealers and by those who fake them. */
  private static final Pattern V = Pattern.compile("ゔ([あいえお]?)");

  private static final String V_ROW = "あいえお";
  private static final String B_ROW = "ばびべぼ";

  private static final Pattern OLD_KANA = Pattern.compile("[ゐゑ]");

  private static final Pattern SCHEME =
      Pattern.compile("(?<![a-z])h[tx]{1,2}p(s?)(?:\\[?:]?/{2,4}|\\[:/{2,4}])");

  private static final Pattern DOT =
      Pattern.compile(" ?(?:\\[\\.]|\\(\\.\\)|\\{\\.}|\\[dot]|\\(dot\\)) ?");

  private static final Pattern AT = Pattern.compile(" ?(?:\\[@]|\\(@\\)|\\[at]|\\(at\\)) ?");

  private static final Pattern PUNYCODE = Pattern.compile("(?<![a-z0-9-])xn--[a-z0-9-]{1,58}");

  /** 090-1234-5678, 090 1234 5678, 090ー1234ー5678. */
  private static final Pattern WITHIN_NUMBER = Pattern.compile("(?<=\\d) *[-ー]? *(?=\\d)");

  private static final Pattern IN_BRACKETS = Pattern.compile("(?<=\\d) ?\\((\\d{1,4})\\) ?(?=\\d)");
  private static final Pattern AREA_IN_BRACKETS =
      Pattern.compile("(?<!\\d)\\((0\\d{1,4})\\) ?(?=\\d{2,4}-?\\d{4})");

  private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3}(?!\\d))");

  /** A telephone of Japan as it is written abroad. */
  private static final Pattern FROM_ABROAD =
      Pattern.compile("\\+81[ -]?(?:\\(0\\)|0)? ?(?=[1-9]\\d{0,3}[ -]?\\d{1,4}[ -]?\\d{4})");

  private static final Pattern WITHIN_JAPANESE =
      Pattern.compile("(?<=" + JAPANESE + ")(?:[ \\n]+|・)(?=" + JAPANESE + ")");

  private static final Pattern BLANKS = Pattern.compile("[ \\n]+");
  private static final Pattern ENDS = Pattern.compile("^ | $");

  private FoldingRules() {}

  /** Applies all of them, in an order in which each finds what it needs. */
  static void apply(FoldedLetters letters) {
    letters.rewrite(V, FoldingRules::b);
    letters.rewrite(OLD_KANA, found -> found.group().equals("ゐ") ? "い" : "え");
    letters.rewrite(SCHEME, found -> "http" + found.group(1) + "://");
    letters.rewrite(DOT, found -> ".");
    letters.rewrite(AT, found -> "@");
    letters.rewrite(PUNYCODE, FoldingRules::unicode);
    letters.rewrite(FROM_ABROAD, found -> "0");
    letters.rewrite(AREA_IN_BRACKETS, found -> found.group(1));
    letters.rewrite(IN_BRACKETS, found -> found.group(1));
    letters.rewrite(THOUSANDS, found -> "");
    letters.rewrite(WITHIN_NUMBER, found -> "");
    letters.rewrite(WITHIN_JAPANESE, found -> "");
    letters.rewrite(BLANKS, found -> " ");
    letters.rewrite(ENDS, found -> "");
  }

  private static String b(MatchResult found) {
    int vowel = found.group(1).isEmpty() ? -1 : V_ROW.indexOf(found.group(1));
    return vowel < 0 ? "ぶ" : B_ROW.substring(vowel, vowel + 1);
  }

  /** xn--wgv71a and 日本 name one host. */
  private static String unicode(MatchResult found) {
    String name = IDN.toUnicode(found.group(), IDN.ALLOW_UNASSIGNED);
    return name.equals(found.group()) ? name : Folded.of(name).text();
  }
}
