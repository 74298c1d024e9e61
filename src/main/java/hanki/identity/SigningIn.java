package hanki.identity;

import hanki.platform.Settings;
import hanki.platform.audit.Audited;
import hanki.platform.clock.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Checks a password, counts wrong ones, pauses an account after too many. */
@ApplicationScoped
@Transactional
public class SigningIn {

  private final Officers officers;
  private final Pbkdf2PasswordHash hash;
  private final BusinessClock clock;
  private final Settings settings = new Settings();
  private final String nobodysHash;

  @Inject
  SigningIn(Officers officers, Passwords passwords, BusinessClock clock) {
    this.officers = officers;
    this.hash = passwords.hash();
    this.clock = clock;
    this.nobodysHash = hash.generate(passwords.random().toCharArray());
  }

  /**
   * One attempt. An unknown account costs as much time as a wrong password, and answers the same.
   *
   * @param code as typed; cut to 20 characters in the audit entry
   */
  @Audited("identity.sign-in")
  public SignInAttempt attempt(String code, char[] password) {
    Instant now = clock.instant();
    Optional<Officer> found = officers.withCode(code);
    boolean right = hash.verify(password, found.map(Officer::passwordHash).orElse(nobodysHash));
    String shown = code.length() > 20 ? code.substring(0, 20) : code;
    if (found.isEmpty() || !found.get().isEnabled()) {
      return new SignInAttempt(shown, SignInAttempt.Result.REFUSED, Set.of());
    }
    Officer officer = found.get();
    if (officer.isPausedAt(now)) {
      return new SignInAttempt(shown, SignInAttempt.Result.PAUSED, Set.of());
    }
    if (!right) {
      officer.failed(
          settings.number("hanki.signin.attempts"),
          Duration.ofMinutes(settings.number("hanki.signin.pause-minutes")),
          now);
      return new SignInAttempt(shown, SignInAttempt.Result.REFUSED, Set.of());
    }
    officer.signedIn();
    return new SignInAttempt(officer.code(), SignInAttempt.Result.ACCEPTED, officer.roles());
  }

  /** Leaves the trace of a sign-out; the session ends in the page. */
  @Audited("identity.sign-out")
  public void signOut() {
    // the interceptor writes who and when; there is nothing else to keep
  }

  /** The officer behind a session, if the account still exists and is not disabled. */
  public Optional<Officer> stillWelcome(String code) {
    return officers.withCode(code).filter(Officer::isEnabled);
  }
}
