package hanki.identity;

import hanki.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Hashes and makes passwords: PBKDF2 with HMAC-SHA-512 and 210,000 rounds (OWASP's figure).
 *
 * <p>A password is brought to NFKC first, as NIST SP 800-63B 5.1.1.2 says for Unicode: the same
 * word typed with a full-width keyboard, or on a Mac with separate voiced marks, stays the same
 * password. Nothing else is changed: no cutting, no case, no spaces.
 *
 * <p>One hash costs a quarter of a second of a core, so only a few are made at once: a flood of
 * attempts must not take the server from those who are working.
 */
@ApplicationScoped
public class Passwords {

  /** Without letters and digits that look alike on paper. */
  private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

  private static final int LENGTH = 16;
  private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
  private static final int SALT_BYTES = 16;
  private static final int KEY_BYTES = 32;
  private static final int WAIT_SECONDS = 3;

  private final SecureRandom random = new SecureRandom();
  private final int rounds;
  private final Semaphore places;
  private final String nobodys;

  /** As the settings say. */
  public Passwords() {
    this(
        new Settings().number("hanki.password.rounds"),
        new Settings().number("hanki.signin.hashes-at-once"));
  }

  /** With so many rounds, so many hashes at once. */
  Passwords(int rounds, int atOnce) {
    this.rounds = rounds;
    this.places = new Semaphore(atOnce, true);
    this.nobodys = hash(random());
  }

  /**
   * The stored form of a password; it names its own algorithm, rounds and salt.
   *
   * @throws TooBusy if too many wait for theirs
   */
  String hash(String password) {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    Base64.Encoder base64 = Base64.getEncoder();
    byte[] derived = derive(password, salt, rounds, KEY_BYTES);
    return String.join(
        ":",
        ALGORITHM,
        String.valueOf(rounds),
        base64.encodeToString(salt),
        base64.encodeToString(derived));
  }

  /**
   * Whether the password belongs to the stored form.
   *
   * @throws TooBusy if too many wait for theirs
   */
  boolean verify(String password, String stored) {
    String[] parts = stored.split(":");
    byte[] expected = Base64.getDecoder().decode(parts[3]);
    byte[] salt = Base64.getDecoder().decode(parts[2]);
    return MessageDigest.isEqual(
        expected, derive(password, salt, Integer.parseInt(parts[1]), expected.length));
  }

  /** Takes as long as checking a password; for accounts that do not exist. */
  String nobodys() {
    return nobodys;
  }

  /** Whether the stored form was made with today's algorithm and rounds. */
  boolean isCurrent(String stored) {
    return stored.startsWith(ALGORITHM + ":" + rounds + ":");
  }

  /** A password of 16 characters, about 92 bits. */
  String random() {
    StringBuilder password = new StringBuilder();
    random.ints(LENGTH, 0, ALPHABET.length()).forEach(i -> password.append(ALPHABET.charAt(i)));
    return password.toString();
  }

  /** The form in which a password is compared. */
  static String normal(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFKC);
  }

  private byte[] derive(String password, byte[] salt, int times, int bytes) {
    try {
      if (!places.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
        throw new TooBusy();
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new TooBusy();
    }
    try {
      PBEKeySpec spec =
          new PBEKeySpec(normal(password).toCharArray(), salt, times, bytes * Byte.SIZE);
      return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    } finally {
      places.release();
    }
  }
}
