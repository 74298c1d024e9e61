package hanki.identity;

import hanki.platform.audit.Traceable;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Ten codes on paper for the day the authenticator application is lost: 120 random bits each, so a
 * plain SHA-256 keeps them. The trace tells nothing of them.
 */
public record RecoveryCodes(List<String> codes) implements Traceable {

  private static final int HOW_MANY = 10;
  private static final int BYTES = 15;

  static RecoveryCodes random(SecureRandom random) {
    return new RecoveryCodes(Stream.generate(() -> one(random)).limit(HOW_MANY).toList());
  }

  private static String one(SecureRandom random) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return Totp.base32(bytes).replaceAll("(.{4})(?=.)", "$1-");
  }

  /** Whether something typed looks like one: 24 letters and digits, whatever stands between. */
  static boolean isOne(String typed) {
    return normal(typed).matches("[A-Z2-7]{24}");
  }

  /** What is stored of a code. */
  static String hash(String code) {
    return Token.hash(normal(code));
  }

  private static String normal(String code) {
    return Passwords.normal(code).toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
  }

  @Override
  public String trace() {
    return "";
  }

  @Override
  public String toString() {
    return codes.size() + " recovery codes";
  }
}
