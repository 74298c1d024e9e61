package hanki.identity;

import hanki.platform.audit.ActedBy;
import hanki.platform.audit.Answered;
import hanki.platform.audit.Traceable;
import java.util.Set;

/** What came of one attempt to sign in. */
public record SignInAttempt(String code, Result result, Set<Role> roles)
    implements Traceable, ActedBy, Answered {

  /** The ways an attempt can end. Only {@link #ACCEPTED} opens a session. */
  public enum Result {
    ACCEPTED,
    REFUSED,
    PAUSED
  }

  /** Who got in; a number that was only typed is not taken for somebody. */
  @Override
  public String actor() {
    return result == Result.ACCEPTED ? code : "";
  }

  @Override
  public boolean isRefused() {
    return result != Result.ACCEPTED;
  }

  @Override
  public String trace() {
    return code + " " + result;
  }
}
