package hanki.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Telephone numbers: those of Japan with or without hyphens, spaces and brackets, and any with a
 * country code. One form: plus sign, country code, digits (E.164).
 */
class Telephones implements Recogniser {

  private static final int MOBILE = 11;
  private static final int OTHER = 10;
  private static final int SHORTEST_ABROAD = 8;
  private static final int LONGEST_ABROAD = 15;

  private static final String GAP = "[ " + Scanned.dashes() + "()．.]{0,2}";

  private static final Pattern NATIONAL =
      Pattern.compile(
          "(?<![\\d+#"
              + Scanned.dashes()
              + "A-Za-z.])\\(?0\\d{1,4}"
              + GAP
              + "\\d{1,4}"
              + GAP
              + "\\d{2,4}(?![\\d"
              + Scanned.dashes()
              + "])");

  private static final Pattern PLAIN =
      Pattern.compile("(?<![\\d+#" + Scanned.dashes() + "A-Za-z.])0\\d{9,10}(?!\\d)");

  private static final Pattern ABROAD =
      Pattern.compile(
          "(?<![\\d+])(?:\\+|(?<![\\d-])010-?(?=[1-9])|(?<!\\d)00(?=81))"
              + "([1-9]\\d{0,2})((?:"
              + GAP
              + "\\d{1,4}){2,6})(?!\\d)");

  @Override
  public List<Found> in(String text) {
    List<Found> found = new ArrayList<>();
    StringBuilder rest = new StringBuilder(text);
    Matcher abroad = ABROAD.matcher(text);
    while (abroad.find()) {
      String digits = digits(abroad.group(1) + abroad.group(2));
      if (digits.startsWith("810")) {
        digits = "81" + digits.substring(3);
      }
      if (digits.length() >= SHORTEST_ABROAD && digits.length() <= LONGEST_ABROAD) {
        add(found, abroad, "+" + digits, rest);
      }
    }
    for (Pattern pattern : List.of(PLAIN, NATIONAL)) {
      Matcher matcher = pattern.matcher(rest.toString());
      while (matcher.find()) {
        String digits = digits(matcher.group());
        if (digits.length() == length(digits)) {
          add(found, matcher, "+81" + digits.substring(1), rest);
        }
      }
    }
    return found;
  }

  private static void add(List<Found> found, Matcher matcher, String number, StringBuilder rest) {
    found.add(new Found(TraceKind.TELEPHONE, matcher.start(), matcher.end(), number, ""));
    for (int i = matcher.start(); i < matcher.end(); i++) {
      rest.setCharAt(i, '\u0001');
    }
  }

  /** Mobile, IP, pager and 0800 numbers have eleven digits, all others ten. */
  private static int length(String digits) {
    return digits.matches("0[5-9]0.*|020.*") ? MOBILE : OTHER;
  }

  private static String digits(String text) {
    return text.replaceAll("\\D", "");
  }
}
