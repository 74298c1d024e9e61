package hanki.identity;

import hanki.platform.Settings;
import hanki.platform.clock.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;

/**
 * Random passwords for others: handed over once, good for {@code hanki.password.issued-hours} and
 * for nothing but choosing an own one. Whoever may do it is asked before, by the commands that use
 * this.
 */
@ApplicationScoped
@Transactional
public class IssuingPasswords {

  private static final Long NO_SESSION = -1L;

  private final Credentials credentials;
  private final OfficerSessions sessions;
  private final Throttles throttles;
  private final Passwords passwords;
  private final BusinessClock clock;
  private final Settings settings = new Settings();

  @Inject
  IssuingPasswords(
      Credentials credentials,
      OfficerSessions sessions,
      Throttles throttles,
      Passwords passwords,
      BusinessClock clock) {
    this.credentials = credentials;
    this.sessions = sessions;
    this.throttles = throttles;
    this.passwords = passwords;
    this.clock = clock;
  }

  /** The first password of an account. */
  public IssuedPassword first(Officer officer) {
    Instant now = clock.instant();
    String password = passwords.random();
    credentials.add(new Credential(officer, passwords.hash(password), expiry(now), now));
    return new IssuedPassword(officer.code(), password);
  }

  /** A new password in place of the present one; all sessions and locks of the account end. */
  public IssuedPassword again(Officer officer) {
    Instant now = clock.instant();
    String password = passwords.random();
    credentials.locked(officer.id()).issue(passwords.hash(password), expiry(now), now);
    credentials.forgetDevices(officer.id());
    sessions.endOthers(officer.id(), NO_SESSION, Ending.STOPPED, now);
    throttles.forget(officer.code());
    return new IssuedPassword(officer.code(), password);
  }

  /** Takes the second factor and its recovery codes away. */
  public void withoutFactor(Officer officer) {
    credentials.locked(officer.id()).dropFactor();
    credentials.forgetCodes(officer.id());
  }

  /** The account is in use again; the days without a sign-in count from now. */
  public void resumed(Officer officer) {
    credentials.locked(officer.id()).resumed(clock.instant());
  }

  /** What the administrator's list says of an account. */
  public AccountRow row(Officer officer) {
    Credential credential = credentials.of(officer.id()).orElseThrow();
    return new AccountRow(
        officer, credential.hasFactor(), credential.mustChange(), credential.lastSignInAt());
  }

  private Instant expiry(Instant now) {
    return now.plus(Duration.ofHours(settings.number("hanki.password.issued-hours")));
  }
}
