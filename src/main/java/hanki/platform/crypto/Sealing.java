package hanki.platform.crypto;

import hanki.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals texts for the database and opens them again: AES-256-GCM with the key in the data folder.
 *
 * <p>A sealed text is the id of its key, a dot, and in Base64 the 96-bit nonce, the cipher text and
 * its 128-bit tag: 37 characters and four for every three bytes. It belongs to one place, as {@code
 * "draft:170001"}; a value copied to another row does not open there.
 */
@ApplicationScoped
public class Sealing {

  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final String INDEX = "HmacSHA256";
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final SealKeys keys;
  private final SecureRandom random = new SecureRandom();

  /** With the keys of this installation. */
  @Inject
  public Sealing() {
    this(new Settings().dataFolder());
  }

  /** With the keys of a folder. */
  public Sealing(Path folder) {
    keys = SealKeys.in(folder);
  }

  /** Makes the key at the first start; a folder that cannot be used stops the start, not a save. */
  void atStart(@Observes @Initialized(ApplicationScoped.class) Object started) {
    keys.newest();
  }

  /** The text, sealed for a place. Sealing the same text again gives another value. */
  public String seal(String text, String place) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    String keyId = keys.newest();
    try {
      byte[] sealed =
          cipher(Cipher.ENCRYPT_MODE, keys.key(keyId), nonce, keyId, place)
              .doFinal(text.getBytes(StandardCharsets.UTF_8));
      byte[] all = ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array();
      return keyId + "." + Base64.getEncoder().withoutPadding().encodeToString(all);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /**
   * The text that was sealed for that place.
   *
   * @throws SealBroken if one bit was changed, the place is another, or the key is not known here
   */
  public String open(String sealed, String place) {
    int dot = sealed.indexOf('.');
    String keyId = sealed.substring(0, Math.max(dot, 0));
    SecretKey key = keys.key(keyId);
    if (key == null) {
      throw new SealBroken("sealed with a key that is not in the data folder");
    }
    try {
      byte[] all = Base64.getDecoder().decode(sealed.substring(dot + 1));
      if (all.length < NONCE_BYTES + TAG_BITS / 8) {
        throw new SealBroken("shorter than any sealed value");
      }
      byte[] nonce = new byte[NONCE_BYTES];
      System.arraycopy(all, 0, nonce, 0, NONCE_BYTES);
      byte[] text =
          cipher(Cipher.DECRYPT_MODE, key, nonce, keyId, place)
              .doFinal(all, NONCE_BYTES, all.length - NONCE_BYTES);
      return new String(text, StandardCharsets.UTF_8);
    } catch (GeneralSecurityException | IllegalArgumentException changed) {
      throw new SealBroken("changed since it was sealed, or sealed for another place", changed);
    }
  }

  /**
   * A blind index: 64 hexadecimal digits that are the same for the same text and purpose and tell
   * nothing without the key, so that a sealed value is found again without being opened. It stays
   * the same when the sealing key is renewed.
   */
  public String blindIndex(String text, String purpose) {
    try {
      Mac mac = Mac.getInstance(INDEX);
      mac.init(new SecretKeySpec(keys.oldest().getEncoded(), INDEX));
      mac.update(("index:" + purpose + "\n").getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Cipher cipher(int mode, SecretKey key, byte[] nonce, String keyId, String place)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance(CIPHER);
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD((keyId + "." + place).getBytes(StandardCharsets.UTF_8));
    return cipher;
  }
}
