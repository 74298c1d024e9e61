package hanki.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PasswordsTest {

  private final Passwords passwords = new Passwords(1_000, 2);

  @Test
  void the_stored_form_names_algorithm_rounds_and_salt_and_not_the_password() {
    String stored = passwords.hash("kuroi neko ga yane de");

    assertThat(stored).startsWith("PBKDF2WithHmacSHA512:1000:").doesNotContain("neko");
    assertThat(passwords.hash("kuroi neko ga yane de")).isNotEqualTo(stored);
    assertThat(passwords.verify("kuroi neko ga yane de", stored)).isTrue();
  }

  @Test
  void no_character_is_cut_and_no_case_or_blank_is_changed() {
    String typed = "kuroi neko ga yane de hiru ".repeat(4) + "x";
    String stored = passwords.hash(typed);

    assertThat(passwords.verify(typed.replaceAll("x$", "y"), stored)).isFalse();
    assertThat(passwords.verify(typed.toUpperCase(), stored)).isFalse();
    assertThat(passwords.verify(typed + " ", stored)).isFalse();
    assertThat(passwords.verify(" " + typed, stored)).isFalse();
  }

  @Test
  void the_same_word_from_another_keyboard_is_the_same_password() {
    String stored = passwords.hash("がぎぐ ｶﾞｷﾞｸﾞ ＡＢＣ");

    assertThat(passwords.verify("か\u3099き\u3099く\u3099 ガギグ ABC", stored)).isTrue();
  }

  @Test
  void a_hash_that_the_server_made_before_is_still_understood() {
    // form of Soteria's Pbkdf2PasswordHash; the value is Python's hashlib.pbkdf2_hmac
    String stored =
        "PBKDF2WithHmacSHA512:210000:"
            + "AAECAwQFBgcICQoLDA0ODw==:"
            + "98CIbTBn1t8Itxp/ZIQzOvg8Wy1D6zGF7edCmuAjeUU=";

    assertThat(passwords.verify("Fixed-Sample-Word-7", stored)).isTrue();
    assertThat(passwords.verify("something else", stored)).isFalse();
    assertThat(passwords.isCurrent(stored)).isFalse();
    assertThat(passwords.isCurrent(passwords.hash("x"))).isTrue();
  }

  @Test
  void issued_passwords_have_16_signs_of_55_and_never_come_twice() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < 500; i++) {
      assertThat(seen.add(passwords.random())).isTrue();
    }
    assertThat(seen).allMatch(password -> password.matches("[a-hj-km-np-zA-HJ-NP-Z2-9]{16}"));
  }

  @Test
  void only_as_many_hashes_as_there_are_places_are_made_at_once() throws Exception {
    Passwords narrow = new Passwords(150_000, 1);
    String stored = narrow.hash("kuroi neko");
    ExecutorService crowd = Executors.newFixedThreadPool(60);
    AtomicInteger made = new AtomicInteger();
    AtomicInteger turnedAway = new AtomicInteger();
    CountDownLatch done = new CountDownLatch(60);
    for (int i = 0; i < 60; i++) {
      crowd.submit(
          () -> {
            try {
              narrow.verify("shiroi inu", stored);
              made.incrementAndGet();
            } catch (TooBusy busy) {
              turnedAway.incrementAndGet();
            } finally {
              done.countDown();
            }
          });
    }

    assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
    crowd.shutdown();
    assertThat(turnedAway.get()).as("answered without hashing after three seconds").isPositive();
    assertThat(made.get()).isPositive();
    assertThat(made.get() + turnedAway.get()).isEqualTo(60);
  }
}
