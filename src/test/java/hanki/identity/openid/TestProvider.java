package hanki.identity.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A small provider of OpenID Connect on the loopback: discovery, a page that asks for consent,
 * codes that are redeemed once and with their PKCE verifier, RS256 keys made just now. Its tokens
 * can be spoilt. It is called localhost, so that for a browser it is another site than 127.0.0.1.
 */
public final class TestProvider implements AutoCloseable {

  public static final String CLIENT = "hanki";
  public static final String SECRET = "himitsu no aikotoba & 1";

  private final HttpServer server;
  private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
  private final Supplier<Instant> clock;
  private RSAKey key = rsa("first");
  private List<JWK> published = List.of(key);
  private String officer = "C-001";
  private UnaryOperator<JWTClaimsSet.Builder> spoilt = UnaryOperator.identity();
  private Function<JWTClaimsSet, String> writing = claims -> signed(claims, key);
  private String discovered;
  private int keysAskedFor;

  /** A provider with the clock of this machine. */
  public TestProvider() {
    this(Instant::now);
  }

  public TestProvider(Supplier<Instant> clock) {
    this.clock = clock;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException noPort) {
      throw new UncheckedIOException(noPort);
    }
    discovered = discovery(issuer());
    server.createContext("/.well-known/openid-configuration", call -> json(call, 200, discovered));
    server.createContext("/keys", this::keys);
    server.createContext("/authorize", this::consentPage);
    server.createContext("/token", this::token);
    server.setExecutor(
        Executors.newCachedThreadPool(
            work -> {
              Thread thread = new Thread(work, "provider");
              thread.setDaemon(true);
              return thread;
            }));
    server.start();
  }

  public String issuer() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /** Settings of a program at that address that trusts this provider. */
  public OpenidSettings settings(String... factorValues) {
    return new OpenidSettings(
        issuer(),
        CLIENT,
        SECRET,
        "openid profile",
        URI.create("http://127.0.0.1:8080" + OpenidSettings.RETURN),
        "preferred_username",
        Set.of(factorValues),
        null,
        new OpenidSettings.Limits(2, 60, 10));
  }

  /** The claim that tokens carry from now on. */
  public void says(String claim) {
    officer = claim;
  }

  /** What is done to the claims of tokens from now on. */
  public void spoils(UnaryOperator<JWTClaimsSet.Builder> how) {
    spoilt = how;
  }

  /** How claims become a token from now on. */
  void writes(Function<JWTClaimsSet, String> how) {
    writing = how;
  }

  /** What the discovery document says from now on. */
  void discovers(String document) {
    discovered = document;
  }

  String discovery(String issuer) {
    return "{\"issuer\":\"%s\",\"authorization_endpoint\":\"%s/authorize\",\"token_endpoint\":\"%s/token\",\"jwks_uri\":\"%s/keys\"}"
        .formatted(issuer, issuer(), issuer(), issuer());
  }

  /** Signs with a new key from now on and publishes it in place of the old one. */
  void changesKey() {
    key = rsa("next " + UUID.randomUUID());
    published = List.of(key);
  }

  /** A token signed by an elliptic key that is published as well. */
  void signsElliptically() {
    try {
      ECKey curve = new ECKeyGenerator(Curve.P_256).keyID("curve").generate();
      published = List.of(key, curve);
      writing = claims -> signed(claims, curve, JWSAlgorithm.ES256, signer(curve));
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The type that the head of tokens names from now on. */
  void signsAs(String type) {
    writing =
        claims -> {
          try {
            return signed(
                claims,
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID(key.getKeyID())
                    .type(new JOSEObjectType(type))
                    .build(),
                new RSASSASigner(key));
          } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
          }
        };
  }

  int keysAskedFor() {
    return keysAskedFor;
  }

  /** What a browser brings back that was sent to that address and consents. */
  public Returned consent(URI authorization) {
    Map<String, String> asked = fields(authorization.getRawQuery());
    return new Returned(asked.get("state"), code(asked), null, issuer());
  }

  private String code(Map<String, String> asked) {
    String code = UUID.randomUUID().toString();
    codes.put(code, asked);
    return code;
  }

  private void consentPage(HttpExchange call) throws IOException {
    Map<String, String> asked = fields(call.getRequestURI().getRawQuery());
    String back =
        asked.get("redirect_uri")
            + "?code="
            + code(asked)
            + "&amp;state="
            + asked.get("state")
            + "&amp;iss="
            + URLEncoder.encode(issuer(), StandardCharsets.UTF_8);
    send(
        call,
        200,
        "text/html; charset=utf-8",
        "<!DOCTYPE html><title>職員認証</title><a id='consent' href='" + back + "'>進む</a>");
  }

  private void keys(HttpExchange call) throws IOException {
    keysAskedFor++;
    json(call, 200, new JWKSet(published).toPublicJWKSet().toString());
  }

  /** A code counts once, for who asked for it, with the verifier whose hash went before it. */
  private void token(HttpExchange call) throws IOException {
    Map<String, String> form =
        fields(new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    Map<String, String> asked = codes.remove(String.valueOf(form.get("code")));
    String pair = URLEncoder.encode(SECRET, StandardCharsets.UTF_8);
    String basic =
        "Basic "
            + Base64.getEncoder()
                .encodeToString((CLIENT + ":" + pair).getBytes(StandardCharsets.UTF_8));
    boolean right =
        asked != null
            && basic.equals(call.getRequestHeaders().getFirst("Authorization"))
            && asked.get("redirect_uri").equals(form.get("redirect_uri"))
            && "S256".equals(asked.get("code_challenge_method"))
            && asked.get("code_challenge").equals(challenge(form.get("code_verifier")));
    if (!right) {
      json(call, 400, "{\"error\":\"invalid_grant\"}");
      return;
    }
    Instant now = clock.get();
    JWTClaimsSet.Builder claims =
        new JWTClaimsSet.Builder()
            .issuer(issuer())
            .subject("4711")
            .audience(CLIENT)
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plusSeconds(300)))
            .claim("nonce", asked.get("nonce"))
            .claim("preferred_username", officer);
    json(
        call,
        200,
        "{\"token_type\":\"Bearer\",\"access_token\":\"x\",\"id_token\":\"%s\"}"
            .formatted(writing.apply(spoilt.apply(claims).build())));
  }

  private static String challenge(String verifier) {
    try {
      byte[] bytes = String.valueOf(verifier).getBytes(StandardCharsets.US_ASCII);
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static RSAKey rsa(String id) {
    try {
      return new RSAKeyGenerator(2048).keyID(id).generate();
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  String signed(JWTClaimsSet claims, RSAKey with) {
    try {
      return signed(claims, with, JWSAlgorithm.RS256, new RSASSASigner(with));
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static String signed(JWTClaimsSet claims, JWK named, JWSAlgorithm algorithm, JWSSigner by) {
    String id = named == null ? null : named.getKeyID();
    return signed(claims, new JWSHeader.Builder(algorithm).keyID(id).build(), by);
  }

  static String signed(JWTClaimsSet claims, JWSHeader header, JWSSigner by) {
    try {
      SignedJWT token = new SignedJWT(header, claims);
      token.sign(by);
      return token.serialize();
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static JWSSigner signer(ECKey curve) {
    try {
      return new ECDSASigner(curve);
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Map<String, String> fields(String query) {
    return Arrays.stream(query.split("&"))
        .map(pair -> pair.split("=", 2))
        .collect(
            Collectors.toMap(
                pair -> pair[0],
                pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8),
                (one, other) -> other,
                HashMap::new));
  }

  private static void json(HttpExchange call, int status, String body) throws IOException {
    send(call, status, "application/json", body);
  }

  private static void send(HttpExchange call, int status, String type, String body)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    call.getResponseHeaders().set("Content-Type", type);
    call.sendResponseHeaders(status, bytes.length);
    try (var out = call.getResponseBody()) {
      out.write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
