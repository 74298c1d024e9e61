package hanki.identity.web;

import hanki.identity.CurrentOfficer;
import hanki.platform.Settings;
import hanki.platform.clock.BusinessClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;

/** What a page has to know to warn before a session ends, and to lock itself when it does. */
@Named("sessionTimes")
@RequestScoped
public class SessionTimes {

  private final CurrentOfficer officer;
  private final BusinessClock clock;
  private final HttpServletRequest request;
  private final Settings settings = new Settings();

  @Inject
  SessionTimes(CurrentOfficer officer, BusinessClock clock, HttpServletRequest request) {
    this.officer = officer;
    this.clock = clock;
    this.request = request;
  }

  /** Seconds without anything done after which the screen locks. */
  public long getIdleSeconds() {
    return Duration.ofMinutes(settings.number("hanki.session.idle-minutes")).toSeconds();
  }

  /** Seconds until the officer has to sign in again, whatever is done. Never less than zero. */
  public long getRestSeconds() {
    HttpSession session = request.getSession(false);
    if (session == null) {
      return 0;
    }
    Instant end =
        Instant.ofEpochMilli(session.getCreationTime())
            .plus(Duration.ofHours(settings.number("hanki.session.hours")));
    return Math.max(0, Duration.between(clock.instant(), end).toSeconds());
  }

  /** Officer number, empty if nobody is signed in. */
  public String getOfficer() {
    return officer.isSignedIn() ? officer.get().code() : "";
  }
}
