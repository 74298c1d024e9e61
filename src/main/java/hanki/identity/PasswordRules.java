package hanki.identity;

import hanki.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which passwords officers may choose: long, not common, not about the program or themselves. There
 * is no rule on kinds of characters, and no rule that ages them.
 *
 * <p>Length counts code points after NFKC: at least {@code hanki.password.min}, never under 8, at
 * most 128. Common passwords: the 30,000 most frequent of zxcvbn 4.4.2 (MIT, licence beside the
 * list), also when repeated, joined in pairs or lengthened by digits and signs.
 */
@ApplicationScoped
public class PasswordRules {

  /** The longest password; the page says so before. */
  public static final int LONGEST = 128;

  private static final int SHORTEST_EVER = 8;
  private static final int SHORTEST_PART = 3;
  private static final String TAIL = "^[\\d\\p{Punct}\\s]+|[\\d\\p{Punct}\\s]+$";

  private final Set<String> common = new HashSet<>();
  private final Settings settings = new Settings();

  /** Reads the list. */
  public PasswordRules() {
    try (BufferedReader list =
        new BufferedReader(
            new InputStreamReader(
                PasswordRules.class.getResourceAsStream("common-passwords.txt"),
                StandardCharsets.UTF_8))) {
      list.lines().forEach(common::add);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The fewest characters. */
  public int shortest() {
    return Math.max(SHORTEST_EVER, settings.number("hanki.password.min"));
  }

  /**
   * Whether an officer may choose it.
   *
   * @param password as typed
   * @throws PasswordLengthRefused if it is too short or too long
   * @throws PasswordTooCommon if it is among those that are tried first
   * @throws PasswordNamesContext if it holds the officer's number or name, or a word of the house
   */
  void check(String password, String code, String name) {
    String normal = Passwords.normal(password);
    int length = normal.codePointCount(0, normal.length());
    if (length < shortest() || length > LONGEST) {
      throw new PasswordLengthRefused(shortest(), LONGEST, length);
    }
    String folded = normal.toLowerCase(Locale.ROOT);
    if (isCommon(folded)) {
      throw new PasswordTooCommon();
    }
    contextWords(code, name)
        .filter(folded::contains)
        .findFirst()
        .ifPresent(
            word -> {
              throw new PasswordNamesContext(word);
            });
  }

  private boolean isCommon(String folded) {
    String core = folded.replaceAll(TAIL, "");
    return isListed(folded)
        || isListed(core)
        || repeats(folded)
        || repeats(core)
        || isSequence(folded)
        || isPair(core)
        || isLengthened(folded);
  }

  /** One from the list and the same sign, or a run of signs, after it: abc123000000000. */
  private boolean isLengthened(String folded) {
    for (int i = SHORTEST_PART; i < folded.length(); i++) {
      String rest = folded.substring(i);
      boolean idle = rest.length() == 1 || repeats(rest) || isSequence(rest);
      if (idle && isListed(folded.substring(0, i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isListed(String word) {
    return common.contains(word);
  }

  /** Two from the list one after the other, as in passwordsunshine. */
  private boolean isPair(String core) {
    for (int i = SHORTEST_PART; i <= core.length() - SHORTEST_PART; i++) {
      String second = core.substring(i).replaceAll(TAIL, "");
      if (isListed(core.substring(0, i).replaceAll(TAIL, "")) && isListed(second)) {
        return true;
      }
    }
    return false;
  }

  /** abcabcabcabc, or one sign again and again. */
  private static boolean repeats(String text) {
    for (int unit = 1; unit <= text.length() / 2; unit++) {
      String again = text.substring(0, unit).repeat(text.length() / unit + 1);
      if (again.startsWith(text)) {
        return true;
      }
    }
    return false;
  }

  /** 0123456789…, abcdefg…, or backwards. */
  private static boolean isSequence(String text) {
    int step = text.charAt(1) - text.charAt(0);
    if (Math.abs(step) > 1) {
      return false;
    }
    for (int i = 1; i < text.length(); i++) {
      int next = text.charAt(i) - text.charAt(i - 1);
      boolean wraps = text.charAt(i - 1) == '9' && text.charAt(i) == '0';
      if (next != step && !wraps) {
        return false;
      }
    }
    return true;
  }

  private Stream<String> contextWords(String code, String name) {
    String number = Passwords.normal(code).toLowerCase(Locale.ROOT);
    return Stream.of(
            Stream.of(number, number.replace("-", "")),
            Stream.of(Passwords.normal(name).toLowerCase(Locale.ROOT).split("\\s+")),
            Stream.of(settings.text("hanki.password.words").split(",")).map(String::strip))
        .flatMap(words -> words)
        .filter(word -> word.codePointCount(0, word.length()) > 1);
  }
}
