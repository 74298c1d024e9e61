package hanki.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.security.SecureRandom;
import java.util.Map;

/**
 * Hashes and makes passwords: PBKDF2 with HMAC-SHA-512 and 210,000 rounds (OWASP's figure); the
 * container's default of 2,048 is too weak.
 */
@ApplicationScoped
public class Passwords {

  /** Without letters and digits that look alike on paper. */
  private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

  private static final int LENGTH = 16;

  private final Pbkdf2PasswordHash hash;
  private final SecureRandom random = new SecureRandom();

  @Inject
  Passwords(Pbkdf2PasswordHash hash) {
    this.hash = hash;
    hash.initialize(
        Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "16",
            "Pbkdf2PasswordHash.KeySizeBytes", "32"));
  }

  Pbkdf2PasswordHash hash() {
    return hash;
  }

  /** The stored form of a password; it names its own algorithm, rounds and salt. */
  String hash(String password) {
    return hash.generate(password.toCharArray());
  }

  /** A password of 16 characters, about 92 bits. */
  String random() {
    StringBuilder password = new StringBuilder();
    random.ints(LENGTH, 0, ALPHABET.length()).forEach(i -> password.append(ALPHABET.charAt(i)));
    return password.toString();
  }
}
