package hanki.identity;

import hanki.platform.audit.Traceable;

/** What came of one attempt to sign in. */
public record SignInAttempt(String code, Result result, Role role) implements Traceable {

  /** The ways an attempt can end. Only {@link #ACCEPTED} opens a session. */
  public enum Result {
    ACCEPTED,
    REFUSED,
    PAUSED
  }

  @Override
  public String trace() {
    return code + " " + result;
  }
}
