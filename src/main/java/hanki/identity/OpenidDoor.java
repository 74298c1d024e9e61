package hanki.identity;

import hanki.identity.openid.Departure;
import hanki.identity.openid.NotProved;
import hanki.identity.openid.OpenidFault;
import hanki.identity.openid.OpenidSettings;
import hanki.identity.openid.Proof;
import hanki.identity.openid.Provider;
import hanki.identity.openid.Returned;
import hanki.identity.openid.Trip;
import hanki.platform.Settings;
import hanki.platform.clock.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The other way in: through the provider of OpenID Connect, where one is set. Leads an attempt
 * through throttle, proof and decision; the provider is asked between transactions.
 *
 * <p>The provider proves who somebody is. Whether that is an officer, who is not stopped, who still
 * owes a new password or a second factor, is decided here as it is for a password.
 */
@ApplicationScoped
public class OpenidDoor {

  private static final Pattern NUMBER = Pattern.compile("[A-Z]-\\d{3,6}");

  private final FrontDoor door;
  private final Throttling throttling;
  private final SigningIn signingIn;
  private final Optional<Provider> provider;

  /** With the provider of this installation, if it has one. */
  @Inject
  OpenidDoor(FrontDoor door, Throttling throttling, SigningIn signingIn, BusinessClock clock) {
    this(
        door,
        throttling,
        signingIn,
        OpenidSettings.of(new Settings()).map(settings -> new Provider(settings, clock)));
  }

  OpenidDoor(
      FrontDoor door, Throttling throttling, SigningIn signingIn, Optional<Provider> provider) {
    this.door = door;
    this.throttling = throttling;
    this.signingIn = signingIn;
    this.provider = provider;
  }

  /** A setting that would let the code be read on its way stops the start, not a sign-in. */
  void atStart(@Observes @Initialized(ApplicationScoped.class) Object started) {
    isOpen();
  }

  /** Whether this installation has a provider. */
  public boolean isOpen() {
    return provider.isPresent();
  }

  /**
   * Sends a browser to the provider; empty if the provider does not say where to.
   *
   * @param to page that is wanted afterwards; null for the first one
   */
  public Optional<Departure> leave(String to) {
    try {
      return Optional.of(provider.orElseThrow().leave(to));
    } catch (NotProved silent) {
      return Optional.empty();
    }
  }

  /**
   * A browser is back.
   *
   * @param trip that it is on; empty if it is on none
   */
  public OpenidAttempt arrive(Optional<Trip> trip, Returned returned, Place place) {
    Admission admission = door.booked(() -> throttling.bookReturn(place));
    if (!admission.isAdmitted()) {
      OpenidAttempt attempt = OpenidAttempt.turnedAway();
      return admission.noted() ? signingIn.notProved(attempt) : attempt;
    }
    OpenidAttempt attempt = decided(trip, returned, place);
    if (!attempt.isRefused()) {
      throttling.forgiveReturn(place);
    }
    return attempt;
  }

  private OpenidAttempt decided(Optional<Trip> trip, Returned returned, Place place) {
    try {
      Proof proof = provider.orElseThrow().arrive(trip.orElse(null), returned);
      String number =
          Normalizer.normalize(proof.value(), Normalizer.Form.NFKC)
              .strip()
              .toUpperCase(Locale.ROOT);
      return NUMBER.matcher(number).matches()
          ? signingIn.decideProved(number, proof.twoFactors(), place)
          : signingIn.notProved(OpenidAttempt.notProved(OpenidFault.CLAIM));
    } catch (NotProved nothing) {
      return signingIn.notProved(OpenidAttempt.notProved(nothing.fault()));
    }
  }
}
