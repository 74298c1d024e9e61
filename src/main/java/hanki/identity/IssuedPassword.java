package hanki.identity;

import hanki.platform.audit.Traceable;

/** A password to hand over once; the trace names the account, never the password. */
public record IssuedPassword(String code, String password) implements Traceable {

  @Override
  public String trace() {
    return code;
  }

  @Override
  public String toString() {
    return code;
  }
}
