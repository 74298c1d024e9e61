package hanki.identity;

import hanki.identity.SignInAttempt.Result;
import hanki.platform.Settings;
import hanki.platform.audit.Audited;
import hanki.platform.clock.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Decides what becomes of an attempt to sign in, once {@link FrontDoor} knows whether the password
 * was right. Every decision leaves a trace with its reason.
 */
@ApplicationScoped
@Transactional
public class SigningIn {

  private final Officers officers;
  private final Credentials credentials;
  private final SecondFactors factors;
  private final BusinessClock clock;
  private final Settings settings = new Settings();

  @Inject
  SigningIn(
      Officers officers, Credentials credentials, SecondFactors factors, BusinessClock clock) {
    this.officers = officers;
    this.credentials = credentials;
    this.factors = factors;
    this.clock = clock;
  }

  /** The stored form of the account's password. */
  public Optional<String> storedPassword(String code) {
    return credentials.passwordHash(code);
  }

  /** After the password was compared. */
  @Audited("identity.sign-in")
  public SignInAttempt decide(String code, boolean right, Place place) {
    Instant now = clock.instant();
    Optional<Officer> found = officers.withCode(code);
    if (found.isEmpty()) {
      return new SignInAttempt(code, Result.UNKNOWN);
    }
    if (!right) {
      return new SignInAttempt(code, Result.WRONG);
    }
    Officer officer = found.get();
    Credential credential = credentials.locked(officer.id());
    Optional<Result> hindrance = hindrance(officer, credential, now);
    if (hindrance.isPresent()) {
      return new SignInAttempt(code, hindrance.get());
    }
    if (credential.hasExpired(now)) {
      return new SignInAttempt(code, Result.EXPIRED);
    }
    if (credential.hasFactor()) {
      return new SignInAttempt(code, Result.FACTOR_ASKED);
    }
    credential.signedIn(now, place.address());
    return new SignInAttempt(code, Result.ACCEPTED);
  }

  private Optional<Result> hindrance(Officer officer, Credential credential, Instant now) {
    if (!officer.isEnabled()) {
      return Optional.of(Result.STOPPED);
    }
    Duration longest = Duration.ofDays(settings.number("hanki.signin.dormant-days"));
    if (credential.isDormant(longest, now)
        && !Officer.isLastAdministrator(officer, officers.all())) {
      officer.enable(false);
      return Optional.of(Result.DORMANT);
    }
    return Optional.empty();
  }

  /**
   * After the password was right: a code of the authenticator application, or a recovery code. Each
   * is accepted once.
   */
  @Audited("identity.sign-in")
  public SignInAttempt decideFactor(String code, String typed, Place place) {
    Instant now = clock.instant();
    Officer officer = officers.withCode(code).orElseThrow(NotPermitted::new);
    Credential credential = credentials.locked(officer.id());
    if (!officer.isEnabled() || !isRightFactor(credential, officer.id(), typed, now)) {
      return new SignInAttempt(code, Result.FACTOR_WRONG);
    }
    credential.signedIn(now, place.address());
    return new SignInAttempt(code, Result.ACCEPTED);
  }

  /** Whether an officer who is signed in typed a right code; it is used up. */
  @Audited("identity.confirm")
  public SignInAttempt confirmByFactor(String code, String typed) {
    Officer officer = officers.withCode(code).orElseThrow(NotPermitted::new);
    Credential credential = credentials.locked(officer.id());
    boolean right =
        credential.hasFactor() && isRightFactor(credential, officer.id(), typed, clock.instant());
    return new SignInAttempt(code, right ? Result.ACCEPTED : Result.FACTOR_WRONG);
  }

  /** Leaves the trace of a password that an officer who is signed in typed again. */
  @Audited("identity.confirm")
  public SignInAttempt confirmByPassword(String code, boolean right) {
    return new SignInAttempt(code, right ? Result.ACCEPTED : Result.WRONG);
  }

  private boolean isRightFactor(Credential credential, Long officerId, String typed, Instant now) {
    if (RecoveryCodes.isOne(typed)) {
      List<RecoveryCode> unused = credentials.unusedCodes(officerId);
      String hash = RecoveryCodes.hash(typed);
      Optional<RecoveryCode> right =
          unused.stream().filter(each -> each.codeHash().equals(hash)).findFirst();
      right.ifPresent(each -> each.use(now));
      return right.isPresent();
    }
    OptionalLong step = factors.accept(credential, officerId, typed, now);
    step.ifPresent(credential::factorUsed);
    return step.isPresent();
  }

  /**
   * After another system proved who somebody is.
   *
   * @param twoFactors whether it asked for a second factor that counts here; otherwise ours is
   *     asked for where there is one
   */
  @Audited("identity.sign-in-openid")
  public OpenidAttempt decideProved(String code, boolean twoFactors, Place place) {
    Instant now = clock.instant();
    Optional<Officer> found = officers.withCode(code);
    if (found.isEmpty()) {
      return new OpenidAttempt(code, Result.UNKNOWN, null, twoFactors);
    }
    Credential credential = credentials.locked(found.get().id());
    Optional<Result> hindrance = hindrance(found.get(), credential, now);
    if (hindrance.isPresent()) {
      return new OpenidAttempt(code, hindrance.get(), null, twoFactors);
    }
    if (credential.hasFactor() && !twoFactors) {
      return new OpenidAttempt(code, Result.FACTOR_ASKED, null, false);
    }
    credential.signedIn(now, place.address());
    return new OpenidAttempt(code, Result.ACCEPTED, null, twoFactors);
  }

  /** Leaves the trace of an attempt through another system that proved nothing. */
  @Audited("identity.sign-in-openid")
  public OpenidAttempt notProved(OpenidAttempt attempt) {
    return attempt;
  }

  /** Leaves the trace of attempts that were not looked at: the first, and each hundredth. */
  @Audited("identity.sign-in")
  public SignInAttempt turnedAway(String code, Admission.Answer answer) {
    return new SignInAttempt(code, Result.valueOf(answer.name()));
  }

  /** Stores the same password in today's form. */
  @Audited("identity.rehash-password")
  public Long rehash(String code, String hash) {
    Officer officer = officers.withCode(code).orElseThrow(NotPermitted::new);
    credentials.locked(officer.id()).rehash(hash);
    return officer.id();
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
