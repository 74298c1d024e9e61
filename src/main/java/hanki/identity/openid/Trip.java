package hanki.identity.openid;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;

/**
 * A browser's journey to the provider and back, kept in its session until it returns: what it takes
 * along and what has to come back. Each is 256 random bits.
 *
 * @param state comes back in the address
 * @param nonce comes back in the signed token
 * @param verifier is shown when the code is redeemed (PKCE); only its hash travels before
 * @param to page that was wanted; null for the first one
 */
public record Trip(String state, String nonce, String verifier, String to, Instant since)
    implements Serializable {

  private static final int BYTES = 32;

  static Trip begin(SecureRandom random, String to, Instant now) {
    return new Trip(secret(random), secret(random), secret(random), to, now);
  }

  private static String secret(SecureRandom random) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return base64(bytes);
  }

  /** Whether the state is that of this journey, compared without telling how far it agrees. */
  boolean isOf(String given) {
    return given != null && MessageDigest.isEqual(bytes(state), bytes(given));
  }

  /** S256 of RFC 7636. */
  String challenge() {
    try {
      return base64(MessageDigest.getInstance("SHA-256").digest(bytes(verifier)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  @Override
  public String toString() {
    return "a journey since " + since;
  }
}
