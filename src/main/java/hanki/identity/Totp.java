package hanki.identity;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes of six digits that an authenticator application shows for 30 seconds (RFC 6238, HMAC-SHA-1
 * as those applications expect). The step before and the step after count, too: clocks differ.
 *
 * @param secret 160 bits in Base32, as it is typed into the application
 */
record Totp(String secret) {

  private static final int STEP_SECONDS = 30;
  private static final int DIGITS = 6;
  private static final int MODULUS = 1_000_000;
  private static final int SECRET_BYTES = 20;
  private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  /** A new secret. */
  static Totp random(SecureRandom random) {
    byte[] bytes = new byte[SECRET_BYTES];
    random.nextBytes(bytes);
    return new Totp(base32(bytes));
  }

  /** The step in which the instant lies. */
  static long step(Instant instant) {
    return Math.floorDiv(instant.getEpochSecond(), STEP_SECONDS);
  }

  /** The code of a step. */
  String code(long step) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(bytes(), "RAW"));
      byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
      int offset = hash[hash.length - 1] & 0xf;
      int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & 0x7fffffff;
      return String.format(Locale.ROOT, "%0" + DIGITS + "d", number % MODULUS);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /**
   * The step whose code was typed.
   *
   * @param used the step of the last code that was accepted; it and those before it never are again
   */
  OptionalLong accept(String typed, Instant now, long used) {
    long present = step(now);
    for (long step = present - 1; step <= present + 1; step++) {
      boolean same =
          MessageDigest.isEqual(
              code(step).getBytes(StandardCharsets.US_ASCII),
              typed.getBytes(StandardCharsets.UTF_8));
      if (same && step > used) {
        return OptionalLong.of(step);
      }
    }
    return OptionalLong.empty();
  }

  /** What the application reads from the QR code. */
  String address(String issuer, String account) {
    String label = encoded(issuer) + ":" + encoded(account);
    return "otpauth://totp/"
        + label
        + "?secret="
        + secret
        + "&issuer="
        + encoded(issuer)
        + "&algorithm=SHA1&digits=6&period=30";
  }

  /** In groups of four, for typing. */
  String readable() {
    return secret.replaceAll("(.{4})(?=.)", "$1 ");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  static String base32(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    int bits = 0;
    int value = 0;
    for (byte each : bytes) {
      value = (value << Byte.SIZE) | (each & 0xff);
      bits += Byte.SIZE;
      while (bits >= 5) {
        text.append(BASE32.charAt((value >> (bits - 5)) & 31));
        bits -= 5;
      }
    }
    return text.toString();
  }

  private byte[] bytes() {
    ByteBuffer bytes = ByteBuffer.allocate(secret.length() * 5 / Byte.SIZE);
    int bits = 0;
    int value = 0;
    for (char each : secret.toCharArray()) {
      value = (value << 5) | BASE32.indexOf(each);
      bits += 5;
      if (bits >= Byte.SIZE) {
        bytes.put((byte) (value >> (bits - Byte.SIZE)));
        bits -= Byte.SIZE;
      }
    }
    return bytes.array();
  }
}
