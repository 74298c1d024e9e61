package hanki.identity;

import java.io.Serializable;
import java.security.SecureRandom;

/** A secret that was made for an authenticator application and is not in use yet. */
public final class FactorDraft implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String secret;
  private final String account;

  private FactorDraft(String secret, String account) {
    this.secret = secret;
    this.account = account;
  }

  /** A new secret for an officer. */
  public static FactorDraft forOfficer(String code) {
    return new FactorDraft(Totp.random(new SecureRandom()).secret(), code);
  }

  Totp totp() {
    return new Totp(secret);
  }

  /** The QR code as the address of an image. */
  public String picture() {
    return new QrCode(totp().address("半期 Hanki", account)).dataAddress();
  }

  /** For typing where there is no camera. */
  public String readable() {
    return totp().readable();
  }
}
