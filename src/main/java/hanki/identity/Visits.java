package hanki.identity;

import hanki.identity.openid.Trip;
import hanki.platform.Settings;
import hanki.platform.clock.BusinessClock;
import hanki.platform.web.ClientAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/**
 * What browser and server agree on: the server's session, a cookie of 256 random bits bound to it,
 * and a cookie by which a browser is known again.
 *
 * <p>Payara's session id has only 56 random bits, so it alone opens nothing. It changes at sign-in
 * and whenever the officer proves again to be the officer; so does the bound cookie.
 */
@ApplicationScoped
public class Visits {

  /** A request of the page itself, as looking how long the session lasts, is no activity. */
  public static final String BACKGROUND = "X-Hanki-Background";

  private static final String SESSION = "hanki.session";
  private static final String PENDING = "hanki.pending";
  private static final String AWAY = "hanki.away";
  private static final String STANDING = "hanki.standing";
  private static final Duration PENDING_LASTS = Duration.ofMinutes(5);
  private static final int LONGEST_BROWSER = 200;

  private final KeepingSessions sessions;
  private final FrontDoor door;
  private final ClientAddress addresses;
  private final BusinessClock clock;
  private final Settings settings = new Settings();
  private final boolean https = settings.isOn("hanki.https");
  private final SecureRandom random = new SecureRandom();

  @Inject
  Visits(KeepingSessions sessions, FrontDoor door, ClientAddress addresses, BusinessClock clock) {
    this.sessions = sessions;
    this.door = door;
    this.addresses = addresses;
    this.clock = clock;
  }

  /**
   * Somebody who has proved once to be an officer, and whose second factor is awaited.
   *
   * @param way how the session is opened then
   */
  public record Awaited(String code, OfficerSession.Way way, Instant since)
      implements Serializable {}

  /** A browser that was sent to another system, and the hash of the cookie it has to bring back. */
  private record Away(Trip trip, String bindingHash) implements Serializable {}

  /** Where the request comes from. */
  public Place place(HttpServletRequest request) {
    String browser = request.getHeader("User-Agent");
    String shown = browser == null ? "" : browser.replaceAll("\\p{Cntrl}", " ");
    return new Place(
        addresses.of(request),
        cookie(request, deviceCookie()).map(Token::hash).orElse(null),
        shown.length() > LONGEST_BROWSER ? shown.substring(0, LONGEST_BROWSER) : shown);
  }

  /** Opens a session for an officer who has proved to be one. */
  public void open(
      HttpServletRequest request,
      HttpServletResponse response,
      String code,
      OfficerSession.Way way) {
    OpenedSession opened = sessions.open(code, place(request), way);
    HttpSession session = request.getSession();
    request.changeSessionId();
    session.removeAttribute(PENDING);
    session.setAttribute(SESSION, opened.id());
    int idle = settings.number("hanki.session.idle-minutes");
    session.setMaxInactiveInterval((int) Duration.ofMinutes(idle + 1L).toSeconds());
    response.addCookie(cookie(bindingCookie(), opened.binding().value(), -1));
    if (opened.device() != null) {
      int lasts = (int) Duration.ofDays(settings.number("hanki.signin.device-days")).toSeconds();
      response.addCookie(cookie(deviceCookie(), opened.device().value(), lasts));
    }
  }

  /** How the session of the request stands; empty if there is none. Asked once a request. */
  public Optional<Standing> standing(HttpServletRequest request) {
    Standing known = (Standing) request.getAttribute(STANDING);
    if (known != null) {
      return Optional.of(known);
    }
    HttpSession session = request.getSession(false);
    Long id = session == null ? null : (Long) session.getAttribute(SESSION);
    Optional<String> binding = cookie(request, bindingCookie());
    if (id == null || binding.isEmpty()) {
      return Optional.empty();
    }
    boolean active = request.getHeader(BACKGROUND) == null;
    Optional<Standing> found = sessions.standing(id, Token.hash(binding.get()), active);
    found.ifPresent(standing -> request.setAttribute(STANDING, standing));
    return found;
  }

  /**
   * Whether the officer of the session proves again to be the officer.
   *
   * @param typed the password, or a code of the authenticator application
   */
  public boolean confirm(HttpServletRequest request, HttpServletResponse response, String typed) {
    Standing standing = standing(request).filter(Standing::isOpen).orElseThrow(NotPermitted::new);
    Optional<Token> renewed = door.confirm(standing, typed, place(request));
    renewed.ifPresent(
        binding -> {
          request.changeSessionId();
          request.removeAttribute(STANDING);
          request.setAttribute(STANDING, standing.confirmedAt(clock.instant()));
          response.addCookie(cookie(bindingCookie(), binding.value(), -1));
        });
    return renewed.isPresent();
  }

  /** Ends the session of the request; the browser stays known. */
  public void close(HttpServletRequest request, HttpServletResponse response) {
    standing(request).ifPresent(standing -> sessions.signedOut(standing.sessionId()));
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    response.addCookie(cookie(bindingCookie(), "", 0));
  }

  /** The first proof was right; for five minutes the second factor is awaited. */
  public void awaitFactor(HttpServletRequest request, String code, OfficerSession.Way way) {
    HttpSession session = request.getSession();
    request.changeSessionId();
    session.setAttribute(PENDING, new Awaited(code, way, clock.instant()));
  }

  /** Whose second factor is awaited; empty if nobody's, or for too long. */
  public Optional<Awaited> awaited(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return Optional.ofNullable(session)
        .map(open -> (Awaited) open.getAttribute(PENDING))
        .filter(pending -> clock.instant().isBefore(pending.since().plus(PENDING_LASTS)));
  }

  /** The browser goes to another system; what it needs when it is back stays here. */
  public void leave(HttpServletRequest request, HttpServletResponse response, Trip trip) {
    Token binding = Token.random(random);
    request.getSession().setAttribute(AWAY, new Away(trip, binding.hash()));
    response.addCookie(cookie(tripCookie(), binding.value(), -1));
  }

  /** The journey the browser is back from; each is given out once, and to this browser only. */
  public Optional<Trip> comeBack(HttpServletRequest request, HttpServletResponse response) {
    HttpSession session = request.getSession(false);
    Away away = session == null ? null : (Away) session.getAttribute(AWAY);
    if (away == null) {
      return Optional.empty();
    }
    session.removeAttribute(AWAY);
    response.addCookie(cookie(tripCookie(), "", 0));
    return cookie(request, tripCookie())
        .map(Token::hash)
        .filter(away.bindingHash()::equals)
        .map(own -> away.trip());
  }

  private static Optional<String> cookie(HttpServletRequest request, String name) {
    Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
    return Arrays.stream(cookies)
        .filter(cookie -> cookie.getName().equals(name))
        .map(Cookie::getValue)
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  private Cookie cookie(String name, String value, int seconds) {
    Cookie cookie = new Cookie(name, value);
    cookie.setHttpOnly(true);
    cookie.setSecure(https);
    cookie.setPath("/");
    cookie.setMaxAge(seconds);
    cookie.setAttribute("SameSite", "Strict");
    return cookie;
  }

  private String bindingCookie() {
    return https ? "__Host-hanki" : "hanki";
  }

  private String tripCookie() {
    return https ? "__Host-hanki-trip" : "hanki-trip";
  }

  private String deviceCookie() {
    return https ? "__Host-hanki-device" : "hanki-device";
  }
}
