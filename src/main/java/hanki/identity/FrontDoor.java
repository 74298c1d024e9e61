package hanki.identity;

import hanki.identity.SignInAttempt.Result;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Leads an attempt through throttle, password and decision. Hashing happens between transactions: a
 * quarter of a second with a connection in hand would let a flood of attempts empty the pool.
 *
 * <p>Unknown accounts take the same way as known ones, hash included; only the answer in the trace
 * differs.
 */
@ApplicationScoped
public class FrontDoor {

  private static final int LONGEST_NUMBER = 20;
  private static final int LONGEST_PASSWORD = 1000;

  private final Throttling throttling;
  private final SigningIn signingIn;
  private final KeepingSessions sessions;
  private final Passwords passwords;

  @Inject
  FrontDoor(
      Throttling throttling, SigningIn signingIn, KeepingSessions sessions, Passwords passwords) {
    this.throttling = throttling;
    this.signingIn = signingIn;
    this.sessions = sessions;
    this.passwords = passwords;
  }

  /** An attempt with number and password. */
  public SignInAttempt password(String code, String password, Place place) {
    String account = cut(code, LONGEST_NUMBER);
    Admission admission = booked(() -> throttling.book(account, place));
    if (!admission.isAdmitted()) {
      return turnedAway(account, admission);
    }
    try {
      Optional<String> stored = signingIn.storedPassword(account);
      boolean same = isSame(password, stored.orElseGet(passwords::nobodys));
      SignInAttempt attempt = signingIn.decide(account, same && stored.isPresent(), place);
      if (attempt.result() == Result.ACCEPTED || attempt.result() == Result.FACTOR_ASKED) {
        throttling.forgive(account, place);
        renew(account, password, stored.orElseThrow());
      }
      return attempt;
    } catch (TooBusy busy) {
      throttling.takeBack(account, place);
      return new SignInAttempt(account, Result.BUSY);
    }
  }

  /** The second step: a code of the authenticator application or a recovery code. */
  public SignInAttempt factor(String code, String typed, Place place) {
    Admission admission = booked(() -> throttling.bookFactor(code, place));
    if (!admission.isAdmitted()) {
      return turnedAway(code, admission);
    }
    SignInAttempt attempt = signingIn.decideFactor(code, typed, place);
    if (attempt.result() == Result.ACCEPTED) {
      throttling.forgiveFactor(code, place);
    }
    return attempt;
  }

  /**
   * Whether the officer of a session proves again to be the officer, by the password or a code.
   *
   * @return the session's new secret; empty if what was typed is wrong or not looked at
   */
  Optional<Token> confirm(Standing standing, String typed, Place place) {
    String code = standing.officer().code();
    boolean byCode = Passwords.normal(typed).strip().matches("\\d{6}");
    Admission admission =
        booked(() -> byCode ? throttling.bookFactor(code, place) : throttling.book(code, place));
    if (!admission.isAdmitted()) {
      turnedAway(code, admission);
      return Optional.empty();
    }
    boolean right = byCode ? confirmByFactor(code, typed, place) : confirmed(code, typed, place);
    return right ? Optional.of(sessions.confirmed(standing.sessionId())) : Optional.empty();
  }

  private boolean confirmByFactor(String code, String typed, Place place) {
    boolean right = signingIn.confirmByFactor(code, typed).result() == Result.ACCEPTED;
    if (right) {
      throttling.forgiveFactor(code, place);
    }
    return right;
  }

  private boolean confirmed(String code, String typed, Place place) {
    boolean right = isSame(typed, signingIn.storedPassword(code).orElseGet(passwords::nobodys));
    signingIn.confirmByPassword(code, right);
    if (right) {
      throttling.forgive(code, place);
    }
    return right;
  }

  private boolean isSame(String password, String stored) {
    // a longer one is nobody's; hashing it would only cost time
    return passwords.verify(cut(password, LONGEST_PASSWORD), stored);
  }

  private void renew(String account, String password, String stored) {
    if (!passwords.isCurrent(stored)) {
      signingIn.rehash(account, passwords.hash(password));
    }
  }

  /** One at a time: two first attempts at once would both add the counter. */
  synchronized Admission booked(Supplier<Admission> booking) {
    try {
      return booking.get();
    } catch (RuntimeException addedByAnotherServer) {
      return booking.get();
    }
  }

  private SignInAttempt turnedAway(String code, Admission admission) {
    return admission.noted()
        ? signingIn.turnedAway(code, admission.answer())
        : new SignInAttempt(code, Result.valueOf(admission.answer().name()));
  }

  private static String cut(String text, int length) {
    return text.length() > length ? text.substring(0, length) : text;
  }
}
