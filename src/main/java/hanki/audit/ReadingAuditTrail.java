package hanki.audit;

import hanki.audit.chain.ChainedEntry;
import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.platform.audit.Audited;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.hibernate.query.Page;

/** What an auditor reads of the trail; reading it is an entry, too. */
@ApplicationScoped
@Transactional
@Permitted(Permission.READ_AUDIT_TRAIL)
public class ReadingAuditTrail {

  /** Entries on one page of the list. */
  public static final int PAGE_SIZE = 50;

  private final AuditEntries entries;
  private final SearchingTrail searching;

  @Inject
  ReadingAuditTrail(AuditEntries entries, SearchingTrail searching) {
    this.entries = entries;
    this.searching = searching;
  }

  /** One page of entries, newest first; the first page is 0. */
  @Audited("audit.list")
  public AuditPage page(AuditFilter filter, int page) {
    return new AuditPage(
        searching.page(filter, Page.page(PAGE_SIZE, page)), searching.count(filter));
  }

  /**
   * One entry with what stands before and after it.
   *
   * @throws NoSuchEntry if there is none
   */
  @Audited("audit.read")
  public EntryInChain open(Long seq) {
    ChainedEntry entry = entries.withSeq(seq).orElseThrow(NoSuchEntry::new);
    return new EntryInChain(
        entry, entries.withSeq(seq - 1).orElse(null), entries.withSeq(seq + 1).orElse(null));
  }
}
