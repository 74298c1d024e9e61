package hanki.identity;

import hanki.platform.clock.BusinessClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;

/** The session of this request. */
@RequestScoped
public class CurrentSession {

  /** So long after proving who one is one may change what proves it. */
  private static final Duration CONFIRMATION_LASTS = Duration.ofMinutes(5);

  private final Visits visits;
  private final HttpServletRequest request;
  private final BusinessClock clock;

  @Inject
  CurrentSession(Visits visits, HttpServletRequest request, BusinessClock clock) {
    this.visits = visits;
    this.request = request;
    this.clock = clock;
  }

  /**
   * How it stands.
   *
   * @throws NotPermitted if there is none
   */
  public Standing get() {
    return visits.standing(request).filter(Standing::isOpen).orElseThrow(NotPermitted::new);
  }

  /** Whether the officer has just typed password or code. */
  public boolean isConfirmed() {
    return clock.instant().isBefore(get().confirmedAt().plus(CONFIRMATION_LASTS));
  }
}
