package hanki.jointinvestigation;

import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.identity.Scope;
import hanki.identity.WithinScope;
import hanki.platform.audit.Audited;
import hanki.platform.clock.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hibernate.query.Page;

/** Lists and opens the joint investigations the reader's police keeps or takes part in today. */
@ApplicationScoped
@Transactional
@WithinScope
@Permitted(Permission.READ_JOINT_INVESTIGATIONS)
public class FindingJointInvestigations {

  /** Rows on one page of the list. */
  public static final int PAGE_SIZE = 50;

  private final JointInvestigations investigations;
  private final JointEntries entries;
  private final CurrentOfficer officer;
  private final BusinessClock clock;

  @Inject
  FindingJointInvestigations(
      JointInvestigations investigations,
      JointEntries entries,
      CurrentOfficer officer,
      BusinessClock clock) {
    this.investigations = investigations;
    this.entries = entries;
    this.officer = officer;
    this.clock = clock;
  }

  /**
   * Opens one; the look leaves a trace.
   *
   * @throws NoSuchJointInvestigation if there is none, or none the reader may see today
   */
  @Audited("joint.read")
  public JointInvestigation open(Long id) {
    JointInvestigation found = find(id);
    found.members();
    found.traces();
    return found;
  }

  /** The number of a record just saved, for the message that says so. */
  public String numberOf(Long id) {
    return find(id).number();
  }

  /** Whether the reader's police keeps the record, and so may correct it. */
  public boolean isKept(Long id) {
    Scope scope = officer.scope();
    return investigations.kept(id, scope.within(), scope.reader()).isPresent();
  }

  /**
   * One page of the list, the latest first; the first page is 0.
   *
   * @param standing whether those that were dissolved are left out
   */
  @Audited("joint.list")
  public List<JointInvestigationRow> list(boolean standing, int page) {
    Scope scope = officer.scope();
    return investigations.listed(
        standing, clock.today(), scope.within(), scope.reader(), Page.page(PAGE_SIZE, page));
  }

  /** How many there are on all pages. */
  public long count(boolean standing) {
    Scope scope = officer.scope();
    return investigations.count(standing, clock.today(), scope.within(), scope.reader());
  }

  /** Those that share a record, for the page of that record. */
  @Audited("joint.of-record")
  public List<JointInvestigationRow> sharing(SharedKind kind, Long record) {
    Scope scope = officer.scope();
    return investigations.sharing(kind, record, clock.today(), scope.within(), scope.reader());
  }

  /** What is done in one that was opened before, the earliest first. */
  @Audited("joint.list-entries")
  public List<JointEntry> entries(Long id) {
    Scope scope = officer.scope();
    List<JointEntry> found =
        entries.ofInvestigation(id, scope.within(), scope.reader(), clock.today());
    found.forEach(JointEntry::arrests);
    return found;
  }

  /**
   * One entry, to correct or answer it.
   *
   * @throws NoSuchJointInvestigation if there is none, or none the reader may see
   */
  @Audited("joint.read-entry")
  public JointEntry entry(Long id, Long entry) {
    JointEntry found =
        entries
            .find(entry, officer.scope(), clock.today())
            .filter(each -> each.investigation().id().equals(id))
            .orElseThrow(NoSuchJointInvestigation::new);
    found.arrests();
    return found;
  }

  private JointInvestigation find(Long id) {
    return investigations
        .find(id, officer.scope(), clock.today())
        .orElseThrow(NoSuchJointInvestigation::new);
  }
}
