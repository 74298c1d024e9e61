package hanki.identity;

import hanki.platform.clock.BusinessClock;
import hanki.platform.crypto.Sealing;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** Everything behind the sign-in page, put together by hand, with a clock that can be set. */
class Door {

  static final String PASSWORD = "kuroi neko ga yane de hiru";

  final Officers officers;
  final Credentials credentials;
  final OfficerSessions sessions;
  final Throttles throttles;
  final SecondFactors factors;
  final SigningIn signingIn;
  final KeepingSessions keeping;
  final IssuingPasswords issuing;
  final TidyingSignIns tidying;
  final FrontDoor front;
  final Passwords passwords;
  private final EntityManager entityManager;
  private final SetClock clock = new SetClock();

  Door(EntityManager entityManager) {
    this(entityManager, 1_000);
  }

  Door(EntityManager entityManager, int rounds) {
    this.entityManager = entityManager;
    BusinessClock business = new BusinessClock(clock);
    officers = new Officers_(entityManager);
    credentials = new Credentials_(entityManager);
    sessions = new OfficerSessions_(entityManager);
    throttles = new Throttles_(entityManager);
    passwords = new Passwords(rounds, 2);
    factors = new SecondFactors(sealing());
    signingIn = new SigningIn(officers, credentials, factors, business);
    keeping = new KeepingSessions(sessions, officers, credentials, factors, business);
    issuing = new IssuingPasswords(credentials, sessions, throttles, passwords, business);
    tidying = new TidyingSignIns(officers, credentials, sessions, throttles, business);
    front =
        new FrontDoor(
            new Throttling(throttles, credentials, business), signingIn, keeping, passwords);
  }

  private static Sealing sealing() {
    try {
      return new Sealing(Files.createTempDirectory("hanki-door"));
    } catch (IOException unusable) {
      throw new UncheckedIOException(unusable);
    }
  }

  /** An account whose officer has chosen {@link #PASSWORD}. */
  Door withOfficer(String code, Role role) {
    issue(code, role);
    credentials.locked(officer(code).id()).choose(passwords.hash(PASSWORD), clock.instant());
    entityManager.flush();
    return this;
  }

  /** An account whose password was issued just now. */
  IssuedPassword issue(String code, Role role) {
    Officer officer =
        new Officer(
            code,
            "架空 " + code,
            Set.of(role),
            hanki.reference.TestReference.of(entityManager)
                .station("miyagi-01", java.time.LocalDate.of(2020, 6, 30)),
            clock.instant());
    officers.add(officer);
    IssuedPassword issued = issuing.first(officer);
    entityManager.flush();
    return issued;
  }

  Officer officer(String code) {
    return officers.withCode(code).orElseThrow();
  }

  /** A browser from which the officer has signed in. */
  Place known(String code, String address) {
    Token device = keeping.open(code, new Place(address), OfficerSession.Way.PASSWORD).device();
    return new Place(address, device.hash(), "");
  }

  /** An authenticator application that is registered. */
  Totp phone(String code) {
    Totp phone = Totp.random(new SecureRandom());
    Long id = officer(code).id();
    credentials.locked(id).enrolFactor(factors.seal(phone, id), 0, clock.instant());
    entityManager.flush();
    return phone;
  }

  String shownBy(Totp phone) {
    return phone.code(Totp.step(clock.instant()));
  }

  List<String> recoveryCodes(String code) {
    RecoveryCodes codes = RecoveryCodes.random(new SecureRandom());
    Long id = officer(code).id();
    codes.codes().forEach(each -> credentials.add(new RecoveryCode(id, RecoveryCodes.hash(each))));
    return codes.codes();
  }

  SignInAttempt.Result factor(String code, String typed, Place place) {
    return front.factor(code, typed, place).result();
  }

  void later(Duration time) {
    clock.now = clock.now.plus(time);
  }

  /** What the entity manager remembers is read again, as in the next request. */
  void nextRequest() {
    entityManager.flush();
    entityManager.clear();
  }

  BusinessClock clock() {
    return new BusinessClock(clock);
  }

  Instant now() {
    return clock.instant();
  }

  private static final class SetClock extends Clock {

    private Instant now = Instant.parse("2026-04-01T00:00:05Z");

    @Override
    public ZoneId getZone() {
      return BusinessClock.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
