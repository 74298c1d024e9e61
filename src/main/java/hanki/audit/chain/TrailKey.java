package hanki.audit.chain;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key of the audit trail (256 bits), and for each use one of its own that is derived from it.
 */
public final class TrailKey {

  /** Length of the key and of every code made with it, in bytes. */
  public static final int BYTES = 32;

  private static final String ALGORITHM = "HmacSHA256";

  /** What a code is made for. None can stand in another's place. */
  public enum Use {
    /** Entry and the one before. */
    CHAIN,
    /** Where the chain stood at a time. */
    HEADS,
    /** A record as it stood after a change. */
    STATE,
    /** A value that the trail must not tell. */
    PERSONAL,
    /** A session, which the trail names without giving it away. */
    SESSION
  }

  private final Map<Use, SecretKeySpec> keys = new EnumMap<>(Use.class);

  /**
   * A key of 32 bytes.
   *
   * @throws IllegalArgumentException if it is shorter or longer
   */
  public TrailKey(byte[] master) {
    if (master.length != BYTES) {
      throw new IllegalArgumentException("the key has not " + BYTES + " bytes");
    }
    for (Use use : Use.values()) {
      String name = "hanki audit " + use.name().toLowerCase(Locale.ROOT) + " 1";
      byte[] derived = code(key(master), name.getBytes(StandardCharsets.US_ASCII));
      keys.put(use, key(derived));
    }
  }

  /**
   * The key in a file of 64 hexadecimal digits.
   *
   * @throws IOException if the file cannot be read
   * @throws IllegalArgumentException if it holds no key
   */
  public static TrailKey in(Path file) throws IOException {
    return new TrailKey(HexFormat.of().parseHex(Files.readString(file).strip()));
  }

  /** HMAC-SHA256 of the parts, 32 bytes, with the key of that use. */
  public byte[] code(Use use, byte[]... parts) {
    return code(keys.get(use), parts);
  }

  private static SecretKeySpec key(byte[] bytes) {
    return new SecretKeySpec(bytes, ALGORITHM);
  }

  private static byte[] code(SecretKeySpec key, byte[]... parts) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      for (byte[] part : parts) {
        mac.update(part);
      }
      return mac.doFinal();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
