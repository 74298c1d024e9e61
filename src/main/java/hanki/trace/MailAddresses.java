package hanki.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mail addresses. One form: small letters; at Gmail without what Gmail itself overlooks, the dots
 * and what follows a plus sign.
 */
class MailAddresses implements Recogniser {

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<![A-Za-z0-9._%+-])([A-Za-z0-9][A-Za-z0-9._%+=/?!#$&'*-]{0,63})"
              + "[ ]?(?:@|\\[@]|\\(@\\)|(?i:\\[at]|\\(at\\)))[ ]?("
              + Hosts.IN_TEXT
              + ")(?![A-Za-z0-9_-])");

  @Override
  public List<Found> in(String text) {
    List<Found> found = new ArrayList<>();
    Matcher matcher = ADDRESS.matcher(text);
    while (matcher.find()) {
      WebAddresses.address("https://" + matcher.group(2) + "/")
          .ifPresent(
              host ->
                  found.add(
                      new Found(
                          TraceKind.MAIL,
                          matcher.start(),
                          matcher.end(),
                          mailbox(matcher.group(1).toLowerCase(Locale.ROOT), host.host()),
                          Hosts.site(host.host()))));
    }
    return found;
  }

  private static String mailbox(String name, String host) {
    boolean gmail = host.equals("gmail.com") || host.equals("googlemail.com");
    return gmail
        ? name.replaceFirst("\\+.*", "").replace(".", "") + "@gmail.com"
        : name + "@" + host;
  }
}
