package hanki.trace;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address in the web, as that of a fake site, in the one form under which it is stored and
 * compared.
 *
 * <p>Normalising removes what people and mail programs add, not what makes two pages: defanging
 * marks ({@code hxxp}, {@code [.]}), invisible characters, the case of scheme and host, a default
 * port, the fragment, an empty path and slashes too many before the host. Path and query stay as
 * they are, since one host can carry many fakes.
 */
public record WebAddress(String text, String host) {

  /** The longest address that is stored. */
  public static final int LONGEST = 2000;

  private static final int LONGEST_HOST = 253;
  private static final int HIGHEST_PORT = 65_535;

  /** Scheme, authority, the rest, the fragment: as reported, the first two perhaps defanged. */
  private static final Pattern PARTS =
      Pattern.compile(
          "(?i)(h[tx]{1,2}ps?)(?::/{2,}|\\[:]/{2,}|\\[:/{2,}])([^/?#\\s\\p{Z}]+)([^#]*)(#.*)?");

  private static final Pattern PORT = Pattern.compile(":(\\d*)$");
  private static final Pattern NOT_IN_A_HOST = Pattern.compile("[/?#:@\\\\\\s\\p{Z}]");
  private static final Pattern IP6 = Pattern.compile("\\[[0-9a-f:.]+]");
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}]");
  private static final Pattern BLANK_ENDS = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");

  /**
   * Reads an address as reported: {@code http} and {@code https}, defanged or misspelt ({@code
   * htps}).
   *
   * @throws IllegalArgumentException if it has no scheme and host, or is longer than {@link
   *     #LONGEST}
   */
  public static WebAddress parse(String reported) {
    String text = INVISIBLE.matcher(reported == null ? "" : reported).replaceAll("");
    text = BLANK_ENDS.matcher(text).replaceAll("");
    Matcher parts = PARTS.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException("not an address of a site: " + reported);
    }
    String scheme = parts.group(1).toLowerCase(Locale.ROOT).endsWith("s") ? "https" : "http";
    String authority = Normalizer.normalize(refanged(parts.group(2)), Normalizer.Form.NFKC);
    authority = authority.substring(authority.lastIndexOf('@') + 1);
    String host = host(PORT.matcher(authority).replaceFirst(""));
    String rest = parts.group(3).isEmpty() ? "/" : parts.group(3);
    if (rest.startsWith("?")) {
      rest = "/" + rest;
    }
    String normalised = scheme + "://" + host + port(authority, scheme) + rest;
    if (normalised.length() > LONGEST) {
      throw new IllegalArgumentException("too long: " + normalised.length());
    }
    return new WebAddress(normalised, host);
  }

  /** Takes the marks off the authority; path and query are not touched. */
  private static String refanged(String authority) {
    return authority
        .replaceAll("(?i)\\[\\.]|\\(\\.\\)|\\[dot]|\\(dot\\)|\\{\\.}", ".")
        .replaceAll("(?i)\\[:]", ":")
        .replaceAll("(?i)\\[(@|at)]", "@");
  }

  private static String host(String typed) {
    String host = typed.toLowerCase(Locale.ROOT);
    try {
      host = IDN.toASCII(host, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException notAName) {
      // the JDK refuses labels over 63 characters; people report them all the same
    }
    host = host.replaceFirst("\\.+$", "");
    boolean name = !IP6.matcher(host).matches();
    if (host.isEmpty()
        || host.length() > LONGEST_HOST
        || name && NOT_IN_A_HOST.matcher(host).find()) {
      throw new IllegalArgumentException("no host: " + typed);
    }
    return host;
  }

  private static String port(String authority, String scheme) {
    Matcher port = PORT.matcher(authority);
    if (!port.find() || port.group(1).isEmpty()) {
      return "";
    }
    String digits = port.group(1).replaceFirst("^0+(?=.)", "");
    if (digits.length() > 5 || Integer.parseInt(digits) > HIGHEST_PORT) {
      throw new IllegalArgumentException("no port: " + authority);
    }
    String usual = scheme.equals("https") ? "443" : "80";
    return digits.equals(usual) ? "" : ":" + digits;
  }

  /**
   * {@code hxxps://kyufukin[.]soumu[.]online/}: readable, and nothing can be clicked by mistake.
   */
  public String defanged() {
    return defang(text, host);
  }

  /** The same for a text and host that were stored. */
  public static String defang(String text, String host) {
    String scheme = text.startsWith("https") ? "hxxps://" : "hxxp://";
    String rest = text.substring(text.indexOf("://") + 3 + host.length());
    return scheme + host.replace(".", "[.]") + rest.replaceAll("(?i)http(s?)://", "hxxp$1://");
  }

  /** SHA-256 of the text, hexadecimal: the key by which a site is found again. */
  public String hash() {
    return hash(text);
  }

  /** SHA-256 of any such text. */
  public static String hash(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
