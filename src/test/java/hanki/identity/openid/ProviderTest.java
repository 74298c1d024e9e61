package hanki.identity.openid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import hanki.platform.clock.BusinessClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a token has to prove, and what becomes of a provider that errs, lies or is silent. */
class ProviderTest {

  private Instant now = Instant.parse("2026-04-01T00:00:00Z");
  private final BusinessClock clock = new BusinessClock(new Moving());
  private final TestProvider there = new TestProvider(() -> now);
  private final Provider provider = new Provider(there.settings("mfa"), clock);

  private final class Moving extends java.time.Clock {

    @Override
    public java.time.ZoneId getZone() {
      return BusinessClock.ZONE;
    }

    @Override
    public java.time.Clock withZone(java.time.ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  @AfterEach
  void close() {
    there.close();
  }

  private Proof roundTrip() throws NotProved {
    Departure departure = provider.leave(null);
    return provider.arrive(departure.trip(), there.consent(departure.address()));
  }

  private OpenidFault fault() {
    return catchThrowableOfType(NotProved.class, this::roundTrip).fault();
  }

  private OpenidFault faultOf(UnaryOperator<JWTClaimsSet.Builder> spoilt) {
    there.spoils(spoilt);
    return fault();
  }

  @Test
  void a_right_token_proves_the_claim_and_one_factor() throws NotProved {
    there.says("A-012");

    assertThat(roundTrip()).isEqualTo(new Proof("A-012", false));
  }

  @Test
  void a_token_signed_with_an_elliptic_curve_is_as_good() throws NotProved {
    there.signsElliptically();

    assertThat(roundTrip()).isEqualTo(new Proof("C-001", false));
  }

  @Test
  void browsers_are_sent_with_PKCE_state_and_nonce_and_never_with_a_secret() throws NotProved {
    Departure departure = provider.leave("/index.xhtml");

    assertThat(departure.address().toString())
        .startsWith(there.issuer() + "/authorize?response_type=code&client_id=hanki&")
        .contains(
            "redirect_uri=http%3A%2F%2F127.0.0.1%3A8080%2Fsign-in%2Fopenid-return",
            "code_challenge_method=S256",
            "code_challenge=" + departure.trip().challenge(),
            "state=" + departure.trip().state(),
            "nonce=" + departure.trip().nonce())
        .doesNotContain(departure.trip().verifier(), "himitsu");
    assertThat(departure.trip().to()).isEqualTo("/index.xhtml");
    assertThat(List.of(departure.trip().state(), provider.leave(null).trip().state()))
        .doesNotHaveDuplicates()
        .allMatch(state -> state.length() == 43);
  }

  @Test
  void a_method_or_level_that_counts_here_is_a_second_factor() throws NotProved {
    there.spoils(claims -> claims.claim("amr", List.of("pwd", "mfa")));
    assertThat(roundTrip().twoFactors()).isTrue();
    there.spoils(claims -> claims.claim("acr", "mfa"));
    assertThat(roundTrip().twoFactors()).isTrue();
    there.spoils(claims -> claims.claim("amr", List.of("pwd")).claim("acr", "1"));
    assertThat(roundTrip().twoFactors()).isFalse();
  }

  @Test
  void a_token_of_another_issuer_proves_nothing() {
    assertThat(faultOf(claims -> claims.issuer("https://evil.example")))
        .isEqualTo(OpenidFault.ISSUER);
    assertThat(faultOf(claims -> claims.issuer(there.issuer() + "/")))
        .isEqualTo(OpenidFault.ISSUER);
  }

  @Test
  void a_token_for_another_program_proves_nothing() {
    assertThat(faultOf(claims -> claims.audience("other"))).isEqualTo(OpenidFault.AUDIENCE);
    assertThat(faultOf(claims -> claims.audience(List.of("hanki", "other"))))
        .as("for two, and it does not say which of them asked")
        .isEqualTo(OpenidFault.AUDIENCE);
    assertThat(faultOf(claims -> claims.audience(List.of("hanki", "other")).claim("azp", "other")))
        .isEqualTo(OpenidFault.AUDIENCE);
    assertThat(faultOf(claims -> claims.claim("azp", "other"))).isEqualTo(OpenidFault.AUDIENCE);
  }

  @Test
  void a_token_for_several_that_we_asked_for_is_ours() throws NotProved {
    there.spoils(claims -> claims.audience(List.of("other", "hanki")).claim("azp", "hanki"));

    assertThat(roundTrip().value()).isEqualTo("C-001");
  }

  @Test
  void a_token_that_is_over_not_yet_valid_old_or_without_times_proves_nothing() {
    assertThat(faultOf(claims -> claims.expirationTime(Date.from(now.minusSeconds(61)))))
        .isEqualTo(OpenidFault.TIME);
    assertThat(faultOf(claims -> claims.expirationTime(null))).isEqualTo(OpenidFault.TIME);
    assertThat(faultOf(claims -> claims.issueTime(Date.from(now.plusSeconds(61)))))
        .isEqualTo(OpenidFault.TIME);
    assertThat(faultOf(claims -> claims.issueTime(null))).isEqualTo(OpenidFault.TIME);
    assertThat(faultOf(claims -> claims.issueTime(Date.from(now.minus(Duration.ofMinutes(12))))))
        .isEqualTo(OpenidFault.TIME);
    assertThat(faultOf(claims -> claims.notBeforeTime(Date.from(now.plusSeconds(61)))))
        .isEqualTo(OpenidFault.TIME);
  }

  @Test
  void clocks_may_differ_by_a_minute() throws NotProved {
    there.spoils(
        claims ->
            claims
                .expirationTime(Date.from(now.minusSeconds(59)))
                .issueTime(Date.from(now.plusSeconds(59)))
                .notBeforeTime(Date.from(now.plusSeconds(59))));

    assertThat(roundTrip().value()).isEqualTo("C-001");
  }

  @Test
  void a_token_of_another_journey_proves_nothing() {
    assertThat(faultOf(claims -> claims.claim("nonce", "other"))).isEqualTo(OpenidFault.NONCE);
    assertThat(faultOf(claims -> claims.claim("nonce", null))).isEqualTo(OpenidFault.NONCE);
  }

  @Test
  void a_token_without_the_claim_proves_nothing() {
    assertThat(faultOf(claims -> claims.claim("preferred_username", null)))
        .isEqualTo(OpenidFault.CLAIM);
    assertThat(faultOf(claims -> claims.claim("preferred_username", List.of("C-001"))))
        .isEqualTo(OpenidFault.CLAIM);
  }

  @Test
  void a_signature_of_another_key_of_the_same_name_proves_nothing() {
    RSAKey forged = TestProvider.rsa("first");
    there.writes(claims -> there.signed(claims, forged));

    assertThat(fault()).isEqualTo(OpenidFault.SIGNATURE);
  }

  @Test
  void a_token_changed_after_it_was_signed_proves_nothing() {
    RSAKey key = TestProvider.rsa("first");
    there.writes(
        claims -> {
          String[] real = there.signed(claims, key).split("\\.");
          String changed =
              new PlainJWT(new JWTClaimsSet.Builder(claims).claim("x", 1).build())
                  .serialize()
                  .split("\\.")[1];
          return real[0] + "." + changed + "." + real[2];
        });

    assertThat(fault()).isEqualTo(OpenidFault.SIGNATURE);
  }

  @Test
  void no_signature_or_one_by_a_shared_secret_is_not_accepted() throws JOSEException {
    there.writes(claims -> new PlainJWT(claims).serialize());
    assertThat(fault()).isEqualTo(OpenidFault.ALGORITHM);

    JWSSigner shared = new MACSigner("a".repeat(64));
    there.writes(claims -> TestProvider.signed(claims, null, JWSAlgorithm.HS256, shared));
    assertThat(fault()).isEqualTo(OpenidFault.ALGORITHM);

    RSAKey key = TestProvider.rsa("first");
    JWSSigner longer = new RSASSASigner(key);
    there.writes(claims -> TestProvider.signed(claims, key, JWSAlgorithm.RS512, longer));
    assertThat(fault()).isEqualTo(OpenidFault.ALGORITHM);
    there.writes(claims -> "no token");
    assertThat(fault()).isEqualTo(OpenidFault.ALGORITHM);
  }

  @Test
  void a_key_that_the_token_itself_brings_is_not_used() throws JOSEException {
    RSAKey own = TestProvider.rsa("own");
    JWSSigner signer = new RSASSASigner(own);
    there.writes(
        claims ->
            TestProvider.signed(
                claims,
                new JWSHeader.Builder(JWSAlgorithm.RS256).jwk(own.toPublicJWK()).build(),
                signer));

    assertThat(fault()).isEqualTo(OpenidFault.SIGNATURE);
  }

  @Test
  void a_token_of_another_type_proves_nothing() {
    there.signsAs("at+jwt");
    assertThat(fault()).isEqualTo(OpenidFault.SIGNATURE);
    there.signsAs("logout+jwt");
    assertThat(fault()).isEqualTo(OpenidFault.SIGNATURE);
  }

  @Test
  void the_provider_may_change_its_key_at_any_time() throws NotProved {
    roundTrip();
    roundTrip();
    assertThat(there.keysAskedFor()).isEqualTo(1);

    there.changesKey();

    assertThat(roundTrip().value()).isEqualTo("C-001");
    assertThat(there.keysAskedFor()).isEqualTo(2);
  }

  @Test
  void an_answer_of_another_journey_a_late_one_and_one_on_no_journey_prove_nothing()
      throws NotProved {
    Departure mine = provider.leave(null);
    Departure another = provider.leave(null);
    Returned foreign = there.consent(another.address());
    assertThatThrownBy(() -> provider.arrive(mine.trip(), foreign)).hasMessage("STATE");
    assertThatThrownBy(() -> provider.arrive(null, foreign)).hasMessage("STATE");
    assertThatThrownBy(() -> provider.arrive(mine.trip(), new Returned(null, "code", null, null)))
        .hasMessage("STATE");

    Returned late = there.consent(mine.address());
    now = now.plus(Duration.ofMinutes(10));
    assertThatThrownBy(() -> provider.arrive(mine.trip(), late)).hasMessage("STATE");
  }

  @Test
  void a_code_is_of_no_use_on_another_journey() throws NotProved {
    Departure mine = provider.leave(null);
    String stolen = there.consent(provider.leave(null).address()).code();

    assertThatThrownBy(
            () ->
                provider.arrive(mine.trip(), new Returned(mine.trip().state(), stolen, null, null)))
        .hasMessage("PROVIDER_REFUSED");
  }

  @Test
  void an_answer_that_names_another_issuer_is_not_redeemed() throws NotProved {
    Departure mine = provider.leave(null);
    Returned real = there.consent(mine.address());

    assertThatThrownBy(
            () ->
                provider.arrive(
                    mine.trip(),
                    new Returned(real.state(), real.code(), null, "https://evil.example")))
        .hasMessage("ISSUER");
  }

  @Test
  void a_provider_that_says_no_is_believed() throws NotProved {
    Departure mine = provider.leave(null);

    assertThatThrownBy(
            () ->
                provider.arrive(
                    mine.trip(), new Returned(mine.trip().state(), null, "access_denied", null)))
        .hasMessage("PROVIDER_REFUSED");
  }

  @Test
  void an_issuer_that_describes_another_one_or_unsafe_addresses_is_not_used() {
    there.discovers(there.discovery("https://evil.example"));
    assertThatThrownBy(() -> provider.leave(null)).hasMessage("ISSUER");

    now = now.plusSeconds(11);
    there.discovers(
        there
            .discovery(there.issuer())
            .replace(there.issuer() + "/keys", "http://keys.example/keys"));
    assertThatThrownBy(() -> provider.leave(null)).hasMessage("PROVIDER_SILENT");
  }

  @Test
  void a_provider_that_is_down_is_asked_again_after_ten_seconds_only() throws NotProved {
    String right = there.discovery(there.issuer());
    there.discovers("<html>");
    assertThatThrownBy(() -> provider.leave(null)).hasMessage("PROVIDER_SILENT");
    there.discovers(right);
    assertThatThrownBy(() -> provider.leave(null)).hasMessage("PROVIDER_SILENT");

    now = now.plusSeconds(11);

    assertThat(provider.leave(null).trip()).isNotNull();
  }
}
