package hanki.identity.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What an ID token has to prove: made by our provider, for us, just now, for this journey. Source:
 * OpenID Connect Core 1.0, section 3.1.3.7.
 */
class IdTokens {

  /** Fixed here, never taken from the token: neither none nor a shared secret can be asked for. */
  private static final Set<JWSAlgorithm> ACCEPTED = Set.of(JWSAlgorithm.RS256, JWSAlgorithm.ES256);

  /** A token is redeemed at once; an old one has lain somewhere. */
  private static final Duration FRESH = Duration.ofMinutes(10);

  private final OpenidSettings settings;
  private final DefaultJWTProcessor<SecurityContext> signatures = new DefaultJWTProcessor<>();

  IdTokens(OpenidSettings settings, JWKSource<SecurityContext> keys) {
    this.settings = settings;
    signatures.setJWSKeySelector(new JWSVerificationKeySelector<>(ACCEPTED, keys));
    // ours below: each fault has its name in the trail, and the clock is the program's
    signatures.setJWTClaimsSetVerifier((claims, context) -> {});
  }

  /**
   * What a token proves.
   *
   * @throws NotProved with the first check it does not pass
   */
  Proof prove(String token, Trip trip, Instant now) throws NotProved {
    JWTClaimsSet claims = signed(token);
    require(settings.issuer().equals(claims.getIssuer()), OpenidFault.ISSUER);
    require(isForUs(claims), OpenidFault.AUDIENCE);
    require(isOfNow(claims, now), OpenidFault.TIME);
    require(trip.nonce().equals(text(claims, "nonce")), OpenidFault.NONCE);
    String value = text(claims, settings.claim());
    require(value != null && !value.isBlank(), OpenidFault.CLAIM);
    return new Proof(value, hasTwoFactors(claims));
  }

  private JWTClaimsSet signed(String token) throws NotProved {
    SignedJWT parsed;
    try {
      parsed = SignedJWT.parse(token);
    } catch (ParseException unsigned) {
      throw new NotProved(OpenidFault.ALGORITHM, unsigned);
    }
    require(ACCEPTED.contains(parsed.getHeader().getAlgorithm()), OpenidFault.ALGORITHM);
    try {
      return signatures.process(parsed, null);
    } catch (KeySourceException noKeys) {
      throw new NotProved(OpenidFault.PROVIDER_SILENT, noKeys);
    } catch (BadJOSEException | JOSEException notTheirs) {
      throw new NotProved(OpenidFault.SIGNATURE, notTheirs);
    }
  }

  /** A token for several names the one it was given to; that has to be us as well. */
  private boolean isForUs(JWTClaimsSet claims) {
    String party = text(claims, "azp");
    List<String> audience = claims.getAudience();
    return audience.contains(settings.clientId())
        && (party == null ? audience.size() == 1 : party.equals(settings.clientId()));
  }

  private boolean isOfNow(JWTClaimsSet claims, Instant now) {
    Duration skew = Duration.ofSeconds(settings.limits().skewSeconds());
    Instant ends = time(claims, "exp");
    Instant made = time(claims, "iat");
    Instant begins = time(claims, "nbf");
    return ends != null
        && made != null
        && now.isBefore(ends.plus(skew))
        && !now.isBefore(made.minus(skew))
        && now.isBefore(made.plus(FRESH).plus(skew))
        && (begins == null || !now.isBefore(begins.minus(skew)));
  }

  /** Seconds since 1970, as they stand in the token; null for anything else. */
  private static Instant time(JWTClaimsSet claims, String name) {
    return claims.toJSONObject().get(name) instanceof Number seconds
        ? Instant.ofEpochSecond(seconds.longValue())
        : null;
  }

  private boolean hasTwoFactors(JWTClaimsSet claims) {
    boolean byMethods =
        claims.getClaim("amr") instanceof Collection<?> methods
            && methods.stream()
                .anyMatch(each -> settings.factorValues().contains(String.valueOf(each)));
    String level = text(claims, "acr");
    return byMethods || level != null && settings.factorValues().contains(level);
  }

  private static String text(JWTClaimsSet claims, String name) {
    return claims.getClaim(name) instanceof String text ? text : null;
  }

  private static void require(boolean kept, OpenidFault fault) throws NotProved {
    if (!kept) {
      throw new NotProved(fault);
    }
  }
}
