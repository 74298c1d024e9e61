package hanki.identity.openid;

import hanki.platform.Settings;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The provider this installation trusts, and how (settings {@code hanki.openid.*}).
 *
 * @param issuer exactly as the provider writes it in its tokens
 * @param secret empty for a client that has none
 * @param returnTo where the provider sends browsers back to; registered there
 * @param claim that holds the officer number
 * @param factorValues values of {@code acr} or {@code amr} that count as a second factor
 * @param endpoints null to ask the issuer for them
 */
public record OpenidSettings(
    String issuer,
    String clientId,
    String secret,
    String scope,
    URI returnTo,
    String claim,
    Set<String> factorValues,
    Endpoints endpoints,
    Limits limits) {

  /** Where browsers come back to. */
  public static final String RETURN = "/sign-in/openid-return";

  /** Refuses what could be read or changed on its way. */
  public OpenidSettings {
    safe("hanki.openid.issuer", URI.create(issuer));
    safe("hanki.openid.address", returnTo);
    if (clientId.isEmpty() || claim.isEmpty()) {
      throw new IllegalArgumentException(
          "hanki.openid.client-id and hanki.openid.claim must be set with hanki.openid.issuer");
    }
    factorValues = Set.copyOf(factorValues);
  }

  /**
   * How long to wait.
   *
   * @param seconds within which the provider has to answer
   * @param skewSeconds that the clocks may differ
   * @param minutes that a journey to the provider and back may take
   */
  public record Limits(int seconds, int skewSeconds, int minutes) {}

  /** The settings of this installation; empty if it has no provider. */
  public static Optional<OpenidSettings> of(Settings settings) {
    String issuer = settings.text("hanki.openid.issuer");
    if (issuer.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new OpenidSettings(
            issuer,
            settings.text("hanki.openid.client-id"),
            settings.text("hanki.openid.client-secret"),
            settings.text("hanki.openid.scope"),
            URI.create(address(settings) + RETURN),
            settings.text("hanki.openid.claim"),
            values(settings.text("hanki.openid.factor-values")),
            Endpoints.of(settings).orElse(null),
            new Limits(
                settings.number("hanki.openid.seconds"),
                settings.number("hanki.openid.skew-seconds"),
                settings.number("hanki.openid.minutes"))));
  }

  /** Never from the Host header: whoever chose that would choose where the code is sent. */
  private static String address(Settings settings) {
    String own = settings.text("hanki.openid.address");
    return own.isEmpty()
        ? "http://127.0.0.1:" + settings.number("hanki.port")
        : own.replaceFirst("/+$", "");
  }

  private static Set<String> values(String list) {
    return Arrays.stream(list.split("[,\\s]+"))
        .filter(value -> !value.isEmpty())
        .collect(Collectors.toSet());
  }

  /**
   * The address, if nobody on the way can read or change what is sent there.
   *
   * @throws IllegalArgumentException for anything but https, or http on this machine
   */
  static URI safe(String what, URI address) {
    String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    String host = String.valueOf(address.getHost());
    boolean here = host.matches("localhost|127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|\\[::1\\]");
    boolean safe = scheme.equals("https") || scheme.equals("http") && here;
    if (!safe || address.getHost() == null || address.getUserInfo() != null) {
      throw new IllegalArgumentException(what + " must begin with https://: " + address);
    }
    return address;
  }

  @Override
  public String toString() {
    return "provider " + issuer;
  }
}
