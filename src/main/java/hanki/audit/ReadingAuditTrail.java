package hanki.audit;

import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.platform.audit.Audited;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hibernate.query.Page;

/** What an administrator reads of the trail; reading it is an entry, too. */
@ApplicationScoped
@Transactional
@Permitted(Permission.READ_AUDIT_TRAIL)
public class ReadingAuditTrail {

  /** Entries on one page of the list. */
  public static final int PAGE_SIZE = 50;

  private final AuditEntries entries;

  @Inject
  ReadingAuditTrail(AuditEntries entries) {
    this.entries = entries;
  }

  /** One page of entries, newest first. */
  @Audited("audit.read")
  public List<AuditRow> page(AuditFilter filter, int page) {
    return entries.latest(
        filter.actorPattern(), filter.actionPattern(), Page.page(PAGE_SIZE, page));
  }

  /** How many entries the filter leaves. */
  public long count(AuditFilter filter) {
    return entries.count(filter.actorPattern(), filter.actionPattern());
  }
}
