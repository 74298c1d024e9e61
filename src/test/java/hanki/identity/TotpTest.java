package hanki.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected codes: RFC 6238, appendix B, SHA-1, the last six of their eight digits. */
class TotpTest {

  private static final Totp RFC =
      new Totp(
          Totp.base32("12345678901234567890".getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
  private static final Instant NOW = Instant.ofEpochSecond(1_111_111_111);

  @ParameterizedTest
  @CsvSource({
    "59,287082",
    "1111111109,081804",
    "1111111111,050471",
    "1234567890,005924",
    "2000000000,279037",
    "20000000000,353130"
  })
  void a_code_is_that_of_the_standard(long second, String code) {
    assertThat(RFC.code(Totp.step(Instant.ofEpochSecond(second)))).isEqualTo(code);
  }

  @Test
  void the_secret_of_the_standard_reads_as_every_application_writes_it() {
    assertThat(RFC.secret()).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    assertThat(RFC.readable()).isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
  }

  @Test
  void the_code_of_the_step_before_and_of_the_step_after_count_and_no_others() {
    long step = Totp.step(NOW);

    assertThat(RFC.accept(RFC.code(step - 1), NOW, 0)).hasValue(step - 1);
    assertThat(RFC.accept(RFC.code(step), NOW, 0)).hasValue(step);
    assertThat(RFC.accept(RFC.code(step + 1), NOW, 0)).hasValue(step + 1);
    assertThat(RFC.accept(RFC.code(step - 2), NOW, 0)).isEmpty();
    assertThat(RFC.accept(RFC.code(step + 2), NOW, 0)).isEmpty();
  }

  @Test
  void a_code_that_was_used_and_all_before_it_are_used_up() {
    long step = Totp.step(NOW);

    assertThat(RFC.accept(RFC.code(step), NOW, step)).isEmpty();
    assertThat(RFC.accept(RFC.code(step - 1), NOW, step)).isEmpty();
    assertThat(RFC.accept(RFC.code(step + 1), NOW, step)).hasValue(step + 1);
  }

  @Test
  void what_is_no_code_is_refused() {
    assertThat(RFC.accept("", NOW, 0)).isEmpty();
    assertThat(RFC.accept("1", NOW, 0)).isEmpty();
    assertThat(RFC.accept("０５０４７１", NOW, 0)).isEmpty();
  }

  @Test
  void secrets_have_160_bits_and_never_come_twice() {
    Set<String> seen = new HashSet<>();
    SecureRandom random = new SecureRandom();
    for (int i = 0; i < 200; i++) {
      assertThat(seen.add(Totp.random(random).secret())).isTrue();
    }
    assertThat(seen).allMatch(secret -> secret.matches("[A-Z2-7]{32}"));
  }

  @Test
  void the_qr_code_holds_the_address_of_the_secret() throws Exception {
    String address = RFC.address("半期 Hanki", "Z-001");

    assertThat(address)
        .startsWith("otpauth://totp/%E5%8D%8A%E6%9C%9F%20Hanki:Z-001?secret=GEZDGNBVGY3TQOJQ")
        .endsWith("&algorithm=SHA1&digits=6&period=30");
    assertThat(QrDrawing.read(new QrCode(address).svg())).isEqualTo(address);
  }
}
