package hanki.indicator;

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
 * An address of a fake site in the one form under which it is stored and compared.
 *
 * <p>Normalising removes what people and mail programs add, not what makes two pages: defanging
 * marks ({@code hxxp}, {@code [.]}), invisible characters, the case of scheme and host, a default
 * port, the fragment and an empty path. Path and query stay as they are, since one host can carry
 * many fakes.
 */
public record FakeUrl(String text, String host) {

  /** The longest address that is stored. */
  public static final int LONGEST = 2000;

  private static final Pattern PARTS =
      Pattern.compile("(?i)(h[tx]{1,2}ps?)://([^/?#\\s]+)([^#]*)(#.*)?");
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}]");

  /**
   * Reads an address as reported: {@code http} and {@code https}, defanged or misspelt ({@code
   * htps}).
   *
   * @throws IllegalArgumentException if it has no scheme and host, or is longer than {@link
   *     #LONGEST}
   */
  public static FakeUrl parse(String reported) {
    String text = INVISIBLE.matcher(reported == null ? "" : reported).replaceAll("").strip();
    text = refanged(text);
    Matcher parts = PARTS.matcher(text);
    if (text.length() > LONGEST || !parts.matches()) {
      throw new IllegalArgumentException("not an address of a site: " + reported);
    }
    String scheme = parts.group(1).toLowerCase(Locale.ROOT).endsWith("s") ? "https" : "http";
    String authority = parts.group(2);
    String host = host(authority);
    String port = port(authority, scheme);
    String rest = parts.group(3).isEmpty() ? "/" : parts.group(3);
    if (rest.startsWith("?")) {
      rest = "/" + rest;
    }
    return new FakeUrl(scheme + "://" + host + port + rest, host);
  }

  private static String refanged(String text) {
    return text.replaceAll("(?i)\\[\\.]|\\(\\.\\)|\\[dot]|\\{\\.}", ".")
        .replaceAll("(?i)\\[:]", ":")
        .replaceAll("(?i)\\[://]", "://")
        .replaceAll("(?i)\\[(@|at)]", "@");
  }

  private static String host(String authority) {
    String host = authority.substring(authority.lastIndexOf('@') + 1).replaceFirst(":\\d*$", "");
    host = Normalizer.normalize(host, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    host = host.replaceFirst("\\.+$", "");
    if (host.isEmpty() || host.length() > 253) {
      throw new IllegalArgumentException("no host: " + authority);
    }
    try {
      return IDN.toASCII(host, IDN.ALLOW_UNASSIGNED);
    } catch (IllegalArgumentException notAName) {
      return host;
    }
  }

  private static String port(String authority, String scheme) {
    Matcher port = Pattern.compile(":(\\d{1,5})$").matcher(authority);
    if (!port.find()) {
      return "";
    }
    String usual = scheme.equals("https") ? "443" : "80";
    return port.group(1).equals(usual) ? "" : ":" + port.group(1);
  }

  /**
   * {@code hxxps://kyufukin[.]soumu[.]online/}: readable, and nothing can be clicked by mistake.
   */
  public String defanged() {
    return defang(text, host);
  }

  static String defang(String text, String host) {
    String scheme = text.startsWith("https") ? "hxxps" : "hxxp";
    String afterScheme = text.substring(text.indexOf("://"));
    return scheme + afterScheme.replace(host, host.replace(".", "[.]"));
  }

  /** SHA-256 of the text, hexadecimal: the key by which a site is found again. */
  public String hash() {
    return hash(text);
  }

  static String hash(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
