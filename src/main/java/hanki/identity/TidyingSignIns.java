package hanki.identity;

import hanki.platform.Settings;
import hanki.platform.audit.Audited;
import hanki.platform.clock.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Stops accounts that nobody used for {@code hanki.signin.dormant-days}, and forgets what is too
 * old to matter: counters of failed attempts after a day, ended sessions after 90 days, browsers
 * that were not used for {@code hanki.signin.device-days}.
 */
@ApplicationScoped
@Transactional
public class TidyingSignIns {

  private static final Duration COUNTERS = Duration.ofDays(1);
  private static final Duration SESSIONS = Duration.ofDays(90);

  private final Officers officers;
  private final Credentials credentials;
  private final OfficerSessions sessions;
  private final Throttles throttles;
  private final BusinessClock clock;
  private final Settings settings = new Settings();

  @Inject
  TidyingSignIns(
      Officers officers,
      Credentials credentials,
      OfficerSessions sessions,
      Throttles throttles,
      BusinessClock clock) {
    this.officers = officers;
    this.credentials = credentials;
    this.sessions = sessions;
    this.throttles = throttles;
    this.clock = clock;
  }

  /** Tidies up, and says which accounts were stopped. The last administrator is not. */
  @Audited("identity.stop-unused-accounts")
  public StoppedAccounts tidy() {
    Instant now = clock.instant();
    throttles.forgetBefore(now.minus(COUNTERS));
    sessions.forgetBefore(now.minus(SESSIONS));
    credentials.forgetDevicesUnusedSince(
        now.minus(Duration.ofDays(settings.number("hanki.signin.device-days"))));
    Duration longest = Duration.ofDays(settings.number("hanki.signin.dormant-days"));
    List<String> stopped = new ArrayList<>();
    for (Officer unused : credentials.unusedSince(now.minus(longest))) {
      if (!Officer.isLastAdministrator(unused, officers.all())) {
        unused.enable(false);
        stopped.add(unused.code());
      }
    }
    return new StoppedAccounts(stopped);
  }
}
