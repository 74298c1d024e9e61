package hanki.identity;

import hanki.platform.audit.Audited;
import hanki.platform.clock.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** What an administrator sees of sessions, and ends. */
@ApplicationScoped
@Transactional
@Permitted(Permission.MANAGE_ACCOUNTS)
public class ManagingSessions {

  private final OfficerSessions sessions;
  private final KeepingSessions keeping;
  private final BusinessClock clock;

  @Inject
  ManagingSessions(OfficerSessions sessions, KeepingSessions keeping, BusinessClock clock) {
    this.sessions = sessions;
    this.keeping = keeping;
    this.clock = clock;
  }

  /** The open sessions of an officer, or of all for an empty number; the last used first. */
  public List<SessionRow> openSessions(String code) {
    return keeping.openSessions(code);
  }

  /** Ends a session; its officer is out at the next request. */
  @Audited("identity.end-session-of-other")
  public Long end(Long id) {
    sessions.end(id, Ending.BY_ADMINISTRATOR, clock.instant());
    return id;
  }
}
