package hanki.platform.crypto;

import hanki.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keyed digests by which equal values are found without being kept (ブラインドインデックス): HMAC-SHA256 with
 * a key derived from those in the data folder. Without the folder a digest cannot be made, so
 * nobody with the database alone can try names.
 *
 * <p>A digest is 128 bits in 32 hexadecimal digits. The same value for another purpose gives
 * another one.
 */
@ApplicationScoped
public class BlindIndex {

  private static final String MAC = "HmacSHA256";
  private static final String DERIVED = "blind-index";
  private static final int DIGITS = 32;

  private final SealKeys keys;

  /** With the keys of this installation. */
  @Inject
  public BlindIndex() {
    this(new Settings().dataFolder());
  }

  /** With the keys of a folder. */
  public BlindIndex(Path folder) {
    keys = SealKeys.in(folder);
  }

  /**
   * The digest to keep beside a sealed value.
   *
   * @param value in the one form by which it is compared
   * @param purpose which field of which kind of record, {@code complainant.name}
   */
  public String of(String value, String purpose) {
    return digest(keys.key(keys.newest()), value, purpose);
  }

  /** The digests under which the value may be kept, one for each key there is or was. */
  public List<String> candidates(String value, String purpose) {
    return keys.all().stream().map(key -> digest(key, value, purpose)).toList();
  }

  private static String digest(SecretKey key, String value, String purpose) {
    SecretKey derived = new SecretKeySpec(mac(key, DERIVED.getBytes(StandardCharsets.UTF_8)), MAC);
    byte[] digest = mac(derived, (purpose + "\0" + value).getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest).substring(0, DIGITS);
  }

  private static byte[] mac(SecretKey key, byte[] message) {
    try {
      Mac mac = Mac.getInstance(MAC);
      mac.init(new SecretKeySpec(key.getEncoded(), MAC));
      return mac.doFinal(message);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
