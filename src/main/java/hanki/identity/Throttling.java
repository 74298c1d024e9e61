package hanki.identity;

import hanki.platform.Settings;
import hanki.platform.clock.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Slows guessing down without letting strangers lock an officer out.
 *
 * <p>Wrong attempts are counted by account and place: after the allowed number only that place is
 * shut to that account. A place is an address, or a browser from which the officer has signed in
 * before; those are met by their own failures only. Over all accounts an address is shut after
 * more; and after more still from everywhere an account takes one attempt at a time from strange
 * places.
 */
@ApplicationScoped
@Transactional
public class Throttling {

  private final Throttles throttles;
  private final Credentials credentials;
  private final BusinessClock clock;
  private final Settings settings = new Settings();

  @Inject
  Throttling(Throttles throttles, Credentials credentials, BusinessClock clock) {
    this.throttles = throttles;
    this.credentials = credentials;
    this.clock = clock;
  }

  /** Counts an attempt with a password, unless it is turned away. */
  public Admission book(String account, Place place) {
    Instant now = clock.instant();
    if (isKnown(account, place, now)) {
      Throttle own = counter(device(account, place), account, now);
      return own.isShutAt(now)
          ? new Admission(Admission.Answer.LOCKED, own.turnAway(now))
          : booked(own, now);
    }
    Throttle own = counter(address(account, place), account, now);
    Throttle address = counter(address("", place), "", now);
    Throttle everywhere = counter(everywhere(account), account, now);
    if (own.isShutAt(now)) {
      return new Admission(Admission.Answer.LOCKED, own.turnAway(now));
    }
    if (address.isShutAt(now)) {
      return new Admission(Admission.Answer.ADDRESS_LOCKED, address.turnAway(now));
    }
    if (everywhere.isShutAt(now)) {
      return new Admission(Admission.Answer.SLOWED, everywhere.turnAway(now));
    }
    address.book(now, window());
    if (address.failures() >= settings.number("hanki.signin.address-attempts")) {
      address.shut(now, pauseOfAddress());
    }
    slow(everywhere, now);
    return booked(own, now);
  }

  /** Counts an attempt with a code of the second factor; whoever makes one knows the password. */
  public Admission bookFactor(String account, Place place) {
    Instant now = clock.instant();
    boolean known = isKnown(account, place, now);
    Throttle own = counter(factor(account, place, known), account, now);
    if (own.isShutAt(now)) {
      return new Admission(Admission.Answer.LOCKED, own.turnAway(now));
    }
    if (!known) {
      Throttle everywhere = counter(factorEverywhere(account), account, now);
      if (everywhere.isShutAt(now)) {
        return new Admission(Admission.Answer.SLOWED, everywhere.turnAway(now));
      }
      slow(everywhere, now);
    }
    return booked(own, now);
  }

  /** Counts a return from the other system, which names no account yet, by address. */
  public Admission bookReturn(Place place) {
    Instant now = clock.instant();
    Throttle returns = counter(returns(place), "", now);
    if (returns.isShutAt(now)) {
      return new Admission(Admission.Answer.ADDRESS_LOCKED, returns.turnAway(now));
    }
    returns.book(now, window());
    if (returns.failures() >= settings.number("hanki.signin.address-attempts")) {
      returns.shut(now, pauseOfAddress());
    }
    return Admission.ADMITTED;
  }

  /** As {@link #forgive}, for a return. */
  public void forgiveReturn(Place place) {
    Throttle returns = throttles.locked(returns(place));
    if (returns != null) {
      returns.forgive(settings.number("hanki.signin.address-attempts"));
    }
  }

  /** Takes back what was booked: the attempt was right. */
  public void forgive(String account, Place place) {
    Instant now = clock.instant();
    if (isKnown(account, place, now)) {
      remove(device(account, place));
      return;
    }
    remove(address(account, place));
    forgiveStranger(account, place);
  }

  private void forgiveStranger(String account, Place place) {
    Throttle address = throttles.locked(address("", place));
    if (address != null) {
      address.forgive(settings.number("hanki.signin.address-attempts"));
    }
    Throttle everywhere = throttles.locked(everywhere(account));
    if (everywhere != null) {
      everywhere.forgive(settings.number("hanki.signin.account-attempts"));
    }
  }

  /** Takes one back that was not looked at after all. */
  public void takeBack(String account, Place place) {
    Instant now = clock.instant();
    boolean known = isKnown(account, place, now);
    Throttle own = throttles.locked(known ? device(account, place) : address(account, place));
    if (own != null) {
      own.forgive(settings.number("hanki.signin.attempts"));
    }
    if (!known) {
      forgiveStranger(account, place);
    }
  }

  /** As {@link #forgive}, for a code. */
  public void forgiveFactor(String account, Place place) {
    boolean known = isKnown(account, place, clock.instant());
    remove(factor(account, place, known));
    remove(factorEverywhere(account));
  }

  private void slow(Throttle everywhere, Instant now) {
    everywhere.bookOn(now, window());
    if (everywhere.failures() >= settings.number("hanki.signin.account-attempts")) {
      everywhere.shut(now, Duration.ofSeconds(settings.number("hanki.signin.slow-seconds")));
    }
  }

  private Admission booked(Throttle own, Instant now) {
    own.book(now, window());
    if (own.failures() >= settings.number("hanki.signin.attempts")) {
      own.shut(now, Duration.ofMinutes(settings.number("hanki.signin.pause-minutes")));
    }
    return Admission.ADMITTED;
  }

  private boolean isKnown(String account, Place place, Instant now) {
    Instant after = now.minus(Duration.ofDays(settings.number("hanki.signin.device-days")));
    return place.deviceHash() != null
        && credentials.countDevices(account, place.deviceHash(), after) > 0;
  }

  private Throttle counter(String subject, String account, Instant now) {
    Throttle found = throttles.locked(subject);
    if (found == null) {
      found = new Throttle(subject, account, now);
      throttles.add(found);
    }
    return found;
  }

  private void remove(String subject) {
    Throttle found = throttles.locked(subject);
    if (found != null) {
      throttles.remove(found);
    }
  }

  /** By place, too: a stolen password must not let a stranger shut the owner's codes out. */
  private static String factor(String account, Place place, boolean known) {
    return "factor " + (known ? device(account, place) : address(account, place));
  }

  private static String factorEverywhere(String account) {
    return "factor everywhere " + account;
  }

  private static String device(String account, Place place) {
    return "device " + place.deviceHash() + " " + account;
  }

  private static String address(String account, Place place) {
    return String.join(" ", List.of("address", place.address(), account)).strip();
  }

  private static String returns(Place place) {
    return "return " + place.address();
  }

  private static String everywhere(String account) {
    return "everywhere " + account;
  }

  private Duration window() {
    return Duration.ofMinutes(settings.number("hanki.signin.window-minutes"));
  }

  /** Never for good: behind one address many officers may sit. */
  private Duration pauseOfAddress() {
    return Duration.ofMinutes(
        Math.max(
            settings.number("hanki.signin.pause-minutes"),
            settings.number("hanki.signin.window-minutes")));
  }
}
