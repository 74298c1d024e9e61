package hanki.browser;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An authenticator application on an officer's phone: RFC 6238 once more, written apart. */
public record Authenticator(String secret) {

  private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int STEP_MILLIS = 30_000;

  /** What it shows now. */
  public String code() {
    return code(System.currentTimeMillis() / STEP_MILLIS);
  }

  /** What it shows in the next step; the program takes it already. */
  public String nextCode() {
    return code(System.currentTimeMillis() / STEP_MILLIS + 1);
  }

  private String code(long step) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(key(), "HmacSHA1"));
      byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
      int at = hash[19] & 15;
      int number =
          (hash[at] & 127) << 24
              | (hash[at + 1] & 255) << 16
              | (hash[at + 2] & 255) << 8
              | hash[at + 3] & 255;
      return String.format("%06d", number % 1_000_000);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private byte[] key() {
    BigInteger bits = BigInteger.ONE;
    for (char each : secret.replace(" ", "").toCharArray()) {
      bits = bits.shiftLeft(5).or(BigInteger.valueOf(BASE32.indexOf(each)));
    }
    byte[] withOne = bits.toByteArray();
    byte[] key = new byte[20];
    System.arraycopy(withOne, withOne.length - 20, key, 0, 20);
    return key;
  }
}
