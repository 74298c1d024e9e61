package hanki.identity.web;

import hanki.identity.CurrentOfficer;
import hanki.identity.Visits;
import hanki.platform.Settings;
import hanki.platform.clock.BusinessClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;

/** What a page has to know to warn before a session ends, and to lock itself when it does. */
@Named("sessionTimes")
@RequestScoped
public class SessionTimes {

  private final CurrentOfficer officer;
  private final Visits visits;
  private final BusinessClock clock;
  private final HttpServletRequest request;
  private final Settings settings = new Settings();

  @Inject
  SessionTimes(
      CurrentOfficer officer, Visits visits, BusinessClock clock, HttpServletRequest request) {
    this.officer = officer;
    this.visits = visits;
    this.clock = clock;
    this.request = request;
  }

  /** Seconds without anything done after which the screen locks. */
  public long getIdleSeconds() {
    return Duration.ofMinutes(settings.number("hanki.session.idle-minutes")).toSeconds();
  }

  /** Seconds until the officer has to sign in again, whatever is done. Never less than zero. */
  public long getRestSeconds() {
    return visits
        .standing(request)
        .map(standing -> Duration.between(clock.instant(), standing.atLatest()).toSeconds())
        .filter(rest -> rest > 0)
        .orElse(0L);
  }

  /** Officer number, empty if nobody is signed in. */
  public String getOfficer() {
    return officer.isSignedIn() ? officer.get().code() : "";
  }
}
