package hanki.identity;

import hanki.platform.audit.ActedBy;
import hanki.platform.audit.Answered;
import hanki.platform.audit.Traceable;

/** What came of one attempt to sign in. */
public record SignInAttempt(String code, Result result) implements Traceable, ActedBy, Answered {

  /** The ways an attempt can end. Only {@link #ACCEPTED} opens a session. */
  public enum Result {
    ACCEPTED,
    /** The password is right; now the second factor. */
    FACTOR_ASKED,
    FACTOR_WRONG,
    WRONG,
    UNKNOWN,
    /** The other system, through which officers may sign in, proved nothing. */
    NOT_PROVED,
    /** The account is stopped. */
    STOPPED,
    /** Nobody used the account for so long that it was stopped now. */
    DORMANT,
    /** The issued password is right but was not used in time. */
    EXPIRED,
    /** Not looked at: too many wrong ones from this place. */
    LOCKED,
    /** Not looked at: too many wrong ones from this address. */
    ADDRESS_LOCKED,
    /** Not looked at: too many wrong ones from everywhere, one at a time is. */
    SLOWED,
    /** Not looked at: too many at once. */
    BUSY
  }

  private static final String NUMBER = "[A-Z]-\\d{3,6}";

  /** Who got in; a number that was only typed is not taken for somebody. */
  @Override
  public String actor() {
    return result == Result.ACCEPTED ? code : "";
  }

  @Override
  public boolean isRefused() {
    return result != Result.ACCEPTED && result != Result.FACTOR_ASKED;
  }

  /** What is no officer number may be a password typed in the wrong field: it is not kept. */
  @Override
  public String trace() {
    return (code.matches(NUMBER) ? code : "?") + " " + result;
  }
}
