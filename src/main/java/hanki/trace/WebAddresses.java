package hanki.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses in the web: with a scheme, defanged or misspelt, or without one if a path follows or
 * they begin with www.
 *
 * <p>One form: no scheme (the same page stands behind both), no www, host in small letters; path
 * and query as they are.
 */
class WebAddresses implements Recogniser {

  private static final String TAIL = "(?::\\d{1,5})?(?:[/?#][\\x21-\\x7e&&[^<>\"`|^]]{0,1900})?";

  private static final Pattern WITH_SCHEME =
      Pattern.compile(
          "(?i)(?<![a-z])h[tx]{1,2}ps?(?::/{2,4}|\\[:]/{2,4}|\\[:/{2,4}])"
              + "(?:[\\x21-\\x7e&&[^@/<>\"]]{1,100}(?:@|\\[at]))?"
              + Hosts.AFTER_SCHEME
              + TAIL);

  private static final Pattern WITHOUT_SCHEME =
      Pattern.compile(Hosts.NOT_AFTER + "(" + Hosts.IN_TEXT + ")" + TAIL);

  @Override
  public List<Found> in(String text) {
    List<Found> found = new ArrayList<>();
    StringBuilder rest = new StringBuilder(text);
    Matcher matcher = WITH_SCHEME.matcher(text);
    while (matcher.find()) {
      String whole = trimmed(matcher.group());
      read(whole, matcher.start(), found);
      for (int i = matcher.start(); i < matcher.start() + whole.length(); i++) {
        rest.setCharAt(i, '\u0001');
      }
    }
    Matcher bare = WITHOUT_SCHEME.matcher(rest);
    while (bare.find()) {
      String whole = trimmed(bare.group());
      boolean path = whole.length() > bare.group(1).length() && !whole.endsWith(":");
      boolean www = whole.toLowerCase(java.util.Locale.ROOT).startsWith("www");
      boolean known =
          Hosts.isKnownTop(bare.group(1)) || bare.group(1).matches(".*" + Hosts.MARKED + ".*");
      if (path && known || www) {
        read("https://" + whole, whole, bare.start(), found);
      }
    }
    return found;
  }

  private static void read(String whole, int begin, List<Found> found) {
    read(whole, whole, begin, found);
  }

  private static void read(String address, String whole, int begin, List<Found> found) {
    address(address)
        .ifPresent(
            read ->
                found.add(
                    new Found(
                        TraceKind.URL,
                        begin,
                        begin + whole.length(),
                        withoutScheme(read),
                        Hosts.site(read.host()))));
  }

  static Optional<WebAddress> address(String whole) {
    try {
      return Optional.of(WebAddress.parse(whole));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  private static String withoutScheme(WebAddress address) {
    return Hosts.site(address.text().replaceFirst("^https?://", ""));
  }

  /** Takes off what belongs to the sentence around it. */
  static String trimmed(String match) {
    String whole = match;
    while (true) {
      char last = whole.charAt(whole.length() - 1);
      boolean closes =
          last == ')' && whole.chars().filter(each -> each == '(').count() < count(whole, ')')
              || last == ']'
                  && whole.chars().filter(each -> each == '[').count() < count(whole, ']');
      if (closes || ".,;:!?'(*{}[~".indexOf(last) >= 0) {
        whole = whole.substring(0, whole.length() - 1);
      } else {
        return whole;
      }
    }
  }

  private static long count(String text, char sought) {
    return text.chars().filter(each -> each == sought).count();
  }
}
