package hanki.identity;

import hanki.identity.SignInAttempt.Result;
import hanki.identity.openid.OpenidFault;
import hanki.platform.audit.ActedBy;
import hanki.platform.audit.Answered;
import hanki.platform.audit.Traceable;

/**
 * What came of one attempt to sign in through the provider.
 *
 * @param code of the officer the provider named; empty if it proved nothing
 * @param fault why it proved nothing; null if it did
 * @param twoFactors whether the provider asked for a second factor, too
 */
public record OpenidAttempt(String code, Result result, OpenidFault fault, boolean twoFactors)
    implements Traceable, ActedBy, Answered {

  /** What the page says. */
  public enum Message {
    /** Not proved, no such officer, or stopped; why stands in the trail, not on the page. */
    REFUSED,
    /** The provider does not answer. */
    SILENT,
    /** The journey took too long, or another one was begun. */
    AGAIN
  }

  static OpenidAttempt notProved(OpenidFault fault) {
    return new OpenidAttempt("", Result.NOT_PROVED, fault, false);
  }

  static OpenidAttempt turnedAway() {
    return new OpenidAttempt("", Result.ADDRESS_LOCKED, null, false);
  }

  /** How the session is opened, if it is, or after the second factor that is asked for. */
  public OfficerSession.Way way() {
    return twoFactors || result == Result.FACTOR_ASKED
        ? OfficerSession.Way.OPENID_TWO_FACTORS
        : OfficerSession.Way.OPENID;
  }

  /** What the page says of one that opens nothing. */
  public Message message() {
    if (fault == OpenidFault.STATE) {
      return Message.AGAIN;
    }
    return fault == OpenidFault.PROVIDER_SILENT ? Message.SILENT : Message.REFUSED;
  }

  @Override
  public String actor() {
    return result == Result.ACCEPTED ? code : "";
  }

  @Override
  public boolean isRefused() {
    return result != Result.ACCEPTED && result != Result.FACTOR_ASKED;
  }

  @Override
  public String trace() {
    return (code.isEmpty() ? "?" : code) + " " + result + (fault == null ? "" : " " + fault);
  }
}
