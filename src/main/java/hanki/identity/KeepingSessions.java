package hanki.identity;

import hanki.platform.Settings;
import hanki.platform.clock.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Opens sessions and says of each request's session how it stands. They end after {@code
 * hanki.session.idle-minutes} without a request and after {@code hanki.session.hours} in any case.
 */
@ApplicationScoped
@Transactional
public class KeepingSessions {

  /** So often the last request is written down; a session never lasts longer for it. */
  private static final Duration WRITTEN_EVERY = Duration.ofSeconds(15);

  private final OfficerSessions sessions;
  private final Officers officers;
  private final Credentials credentials;
  private final SecondFactors factors;
  private final BusinessClock clock;
  private final Settings settings = new Settings();
  private final SecureRandom random = new SecureRandom();

  @Inject
  KeepingSessions(
      OfficerSessions sessions,
      Officers officers,
      Credentials credentials,
      SecondFactors factors,
      BusinessClock clock) {
    this.sessions = sessions;
    this.officers = officers;
    this.credentials = credentials;
    this.factors = factors;
    this.clock = clock;
  }

  /** Opens a session and remembers the browser; the officer's oldest ends if there are too many. */
  public OpenedSession open(String code, Place place, OfficerSession.Way way) {
    Instant now = clock.instant();
    Officer officer = officers.withCode(code).orElseThrow(NotPermitted::new);
    List<SessionRow> before = sessions.open(code, now.minus(idle()), now.minus(whole()));
    before.stream()
        .skip(settings.number("hanki.session.at-once") - 1L)
        .forEach(oldest -> sessions.end(oldest.id(), Ending.TOO_MANY, now));
    Token binding = Token.random(random);
    OfficerSession session = new OfficerSession(officer, binding.hash(), place, way, now);
    sessions.add(session);
    return new OpenedSession(session.id(), binding, remember(officer.id(), place, now));
  }

  /** The new secret for a browser that had none of ours; null if it keeps the one it has. */
  private Token remember(Long officerId, Place place, Instant now) {
    String hash = place.deviceHash();
    Optional<KnownDevice> known =
        hash == null ? Optional.empty() : credentials.device(officerId, hash);
    if (known.isPresent()) {
      known.get().seen(now);
      return null;
    }
    // a secret that we did not make ourselves could have been planted
    boolean ours = hash != null && credentials.countOwners(hash) > 0;
    Token fresh = ours ? null : Token.random(random);
    credentials.add(new KnownDevice(officerId, ours ? hash : fresh.hash(), now));
    return fresh;
  }

  /**
   * How a session stands; empty if there is none with that secret.
   *
   * @param active whether the request is the officer's doing, not the page's own
   */
  public Optional<Standing> standing(Long id, String bindingHash, boolean active) {
    Instant now = clock.instant();
    return sessions
        .find(id)
        .filter(session -> session.bindingHash().equals(bindingHash))
        .map(session -> standing(session, active, now));
  }

  private Standing standing(OfficerSession session, boolean active, Instant now) {
    Ending ending = session.ending();
    if (ending == null) {
      ending =
          session.officer().isEnabled() ? session.overAt(now, idle(), whole()) : Ending.STOPPED;
      if (ending != null) {
        sessions.end(session.id(), ending, now);
      }
    }
    Instant seen = session.lastSeenAt();
    if (ending == null && active) {
      if (now.isAfter(seen.plus(WRITTEN_EVERY))) {
        sessions.seen(session.id(), now);
      }
      seen = now;
    }
    return new Standing(
        session.id(),
        session.officer(),
        owed(session),
        session.confirmedAt(),
        seen.plus(idle()),
        session.openedAt().plus(whole()),
        ending);
  }

  private Owed owed(OfficerSession session) {
    Credential credential = credentials.of(session.officer().id()).orElseThrow();
    if (credential.mustChange()) {
      return Owed.PASSWORD;
    }
    boolean lacksFactor =
        !credential.hasFactor()
            && session.way() != OfficerSession.Way.OPENID_TWO_FACTORS
            && factors.areRequiredOf(session.officer());
    return lacksFactor ? Owed.FACTOR : Owed.NOTHING;
  }

  /** The sign-in before the present one, for the officer to recognise or not. */
  public Optional<PreviousSignIn> previousSignIn(String code) {
    return officers
        .withCode(code)
        .flatMap(officer -> credentials.of(officer.id()))
        .filter(credential -> credential.previousSignInAt() != null)
        .map(
            credential ->
                new PreviousSignIn(credential.previousSignInAt(), credential.previousSignInFrom()));
  }

  /** The officer signed out. */
  public void signedOut(Long id) {
    sessions.end(id, Ending.SIGNED_OUT, clock.instant());
  }

  /** The officer has proved again to be the officer; the session gets a new secret. */
  public Token confirmed(Long id) {
    Token binding = Token.random(random);
    sessions.confirmed(id, binding.hash(), clock.instant());
    return binding;
  }

  /** The open sessions of one officer, or of all for an empty number; the last used first. */
  public List<SessionRow> openSessions(String code) {
    Instant now = clock.instant();
    return sessions.open(code, now.minus(idle()), now.minus(whole()));
  }

  private Duration idle() {
    return Duration.ofMinutes(settings.number("hanki.session.idle-minutes"));
  }

  private Duration whole() {
    return Duration.ofHours(settings.number("hanki.session.hours"));
  }
}
