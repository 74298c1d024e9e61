package hanki.identity.openid;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.JSONObjectUtils;
import hanki.platform.clock.BusinessClock;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The one provider of this installation: sends browsers there, redeems the codes they bring back,
 * and checks the tokens. Its keys are kept for an hour and asked for again, at most twice in half a
 * minute, when a token names one that is not known: so it may change them at any time.
 */
public class Provider {

  private static final Duration KEYS_LAST = Duration.ofHours(1);
  private static final Duration KEYS_AT_MOST_EVERY = Duration.ofSeconds(30);
  private static final Duration ENDPOINTS_LAST = Duration.ofHours(1);

  /** A provider that is down is not asked again by everybody who presses the button. */
  private static final Duration SILENCE_LASTS = Duration.ofSeconds(10);

  private final OpenidSettings settings;
  private final BusinessClock clock;
  private final ProviderCalls calls;
  private final IdTokens tokens;
  private final SecureRandom random = new SecureRandom();
  private volatile Found found;
  private volatile Instant silentUntil = Instant.MIN;

  /** With the provider of the settings; it is not asked before somebody wants to sign in. */
  public Provider(OpenidSettings settings, BusinessClock clock) {
    this.settings = settings;
    this.clock = clock;
    this.calls = new ProviderCalls(Duration.ofSeconds(settings.limits().seconds()));
    this.tokens = new IdTokens(settings, keys());
  }

  private record Found(Endpoints endpoints, Instant at) {}

  private JWKSource<SecurityContext> keys() {
    JWKSetSource<SecurityContext> asked =
        new JWKSetSource<>() {
          @Override
          public JWKSet getJWKSet(
              JWKSetCacheRefreshEvaluator refresh, long now, SecurityContext context)
              throws KeySourceException {
            return askForKeys();
          }

          @Override
          public void close() {
            // nothing is held open between two questions
          }
        };
    return JWKSourceBuilder.create(asked)
        .cache(KEYS_LAST.toMillis(), Duration.ofSeconds(settings.limits().seconds()).toMillis())
        .refreshAheadCache(false)
        .rateLimited(KEYS_AT_MOST_EVERY.toMillis())
        .build();
  }

  private JWKSet askForKeys() throws KeySourceException {
    try {
      return JWKSet.parse(fine(calls.get(endpoints().keys())));
    } catch (NotProved | ParseException silent) {
      throw new KeySourceException("no keys of the provider", silent);
    }
  }

  /**
   * Sends a browser on its way.
   *
   * @throws NotProved if the provider does not say where to
   */
  public Departure leave(String to) throws NotProved {
    Trip trip = Trip.begin(random, to, clock.instant());
    Map<String, String> query = new LinkedHashMap<>();
    query.put("response_type", "code");
    query.put("client_id", settings.clientId());
    query.put("redirect_uri", settings.returnTo().toString());
    query.put("scope", settings.scope());
    query.put("state", trip.state());
    query.put("nonce", trip.nonce());
    query.put("code_challenge", trip.challenge());
    query.put("code_challenge_method", "S256");
    URI page = endpoints().authorization();
    String joint = page.getRawQuery() == null ? "?" : "&";
    return new Departure(URI.create(page + joint + form(query)), trip);
  }

  /**
   * What a browser that came back proves.
   *
   * @param trip that it is on; null if it is on none
   * @throws NotProved if nothing
   */
  public Proof arrive(Trip trip, Returned returned) throws NotProved {
    Instant now = clock.instant();
    boolean ours =
        trip != null
            && trip.isOf(returned.state())
            && now.isBefore(trip.since().plus(Duration.ofMinutes(settings.limits().minutes())));
    if (!ours) {
      throw new NotProved(OpenidFault.STATE);
    }
    if (returned.issuer() != null && !returned.issuer().equals(settings.issuer())) {
      throw new NotProved(OpenidFault.ISSUER);
    }
    if (returned.error() != null || returned.code() == null) {
      throw new NotProved(OpenidFault.PROVIDER_REFUSED);
    }
    return tokens.prove(redeem(returned.code(), trip), trip, now);
  }

  private String redeem(String code, Trip trip) throws NotProved {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("grant_type", "authorization_code");
    form.put("code", code);
    form.put("redirect_uri", settings.returnTo().toString());
    form.put("code_verifier", trip.verifier());
    String authorization = null;
    if (settings.secret().isEmpty()) {
      form.put("client_id", settings.clientId());
    } else {
      authorization = basic();
    }
    ProviderCalls.Answer answer = calls.post(endpoints().token(), form(form), authorization);
    if (answer.status() == 400 || answer.status() == 401) {
      throw new NotProved(OpenidFault.PROVIDER_REFUSED);
    }
    return text(parsed(fine(answer)), "id_token");
  }

  /** Name and secret are encoded as in a form before they are joined (RFC 6749, section 2.3.1). */
  private String basic() {
    String pair = encoded(settings.clientId()) + ":" + encoded(settings.secret());
    return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }

  /** Those of the settings, or what the issuer says, asked for once an hour. */
  private Endpoints endpoints() throws NotProved {
    if (settings.endpoints() != null) {
      return settings.endpoints();
    }
    Instant now = clock.instant();
    Found known = found;
    if (known != null && now.isBefore(known.at().plus(ENDPOINTS_LAST))) {
      return known.endpoints();
    }
    if (now.isBefore(silentUntil)) {
      throw new NotProved(OpenidFault.PROVIDER_SILENT);
    }
    try {
      Endpoints asked = discover();
      found = new Found(asked, now);
      return asked;
    } catch (NotProved silent) {
      silentUntil = clock.instant().plus(SILENCE_LASTS);
      throw silent;
    }
  }

  private Endpoints discover() throws NotProved {
    URI asked =
        URI.create(settings.issuer().replaceFirst("/$", "") + "/.well-known/openid-configuration");
    Map<String, Object> document = parsed(fine(calls.get(asked)));
    if (!settings.issuer().equals(document.get("issuer"))) {
      throw new NotProved(OpenidFault.ISSUER);
    }
    try {
      return new Endpoints(
          URI.create(text(document, "authorization_endpoint")),
          URI.create(text(document, "token_endpoint")),
          URI.create(text(document, "jwks_uri")));
    } catch (IllegalArgumentException unsafe) {
      throw new NotProved(OpenidFault.PROVIDER_SILENT, unsafe);
    }
  }

  private static String fine(ProviderCalls.Answer answer) throws NotProved {
    if (!answer.isFine()) {
      throw new NotProved(OpenidFault.PROVIDER_SILENT);
    }
    return answer.body();
  }

  private static Map<String, Object> parsed(String json) throws NotProved {
    try {
      return JSONObjectUtils.parse(json);
    } catch (ParseException noJson) {
      throw new NotProved(OpenidFault.PROVIDER_SILENT, noJson);
    }
  }

  private static String text(Map<String, Object> document, String name) throws NotProved {
    if (document.get(name) instanceof String text) {
      return text;
    }
    throw new NotProved(OpenidFault.PROVIDER_SILENT);
  }

  private static String form(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
