package hanki.arrest;

import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.identity.Scope;
import hanki.identity.WithinScope;
import hanki.platform.audit.Audited;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hibernate.query.Page;

/** Lists and opens clearances within the reader's scope. */
@ApplicationScoped
@Transactional
@WithinScope
@Permitted(Permission.READ_CASES)
public class FindingClearances {

  /** Rows on one page of the list. */
  public static final int PAGE_SIZE = 50;

  private final Clearances clearances;
  private final ClearedPersons persons;
  private final CurrentOfficer officer;

  @Inject
  FindingClearances(Clearances clearances, ClearedPersons persons, CurrentOfficer officer) {
    this.clearances = clearances;
    this.persons = persons;
    this.officer = officer;
  }

  /**
   * Opens one clearance; the look leaves a trace.
   *
   * @throws NoSuchClearance if there is none, or none the reader may see
   */
  @Audited("clearance.read")
  public Clearance open(Long id) {
    Clearance clearance = clearances.find(id, officer.scope()).orElseThrow(NoSuchClearance::new);
    clearance.incidents();
    clearance.people();
    return clearance;
  }

  /** The suspects whom a clearance names that was opened before, each counted or not. */
  public List<ClearedPersonRow> people(Long id) {
    Scope scope = officer.scope();
    return persons.of(id, scope.within(), scope.reader());
  }

  /** The number of a record just saved, for the message that says so. */
  public String numberOf(Long id) {
    return clearances.find(id, officer.scope()).orElseThrow(NoSuchClearance::new).number();
  }

  /** One page of the list, newest first; the first page is 0. */
  @Audited("clearance.list")
  public List<ClearanceRow> list(ClearanceFilter filter, int page) {
    Scope scope = officer.scope();
    return clearances.listed(
        scope.within(),
        scope.reader(),
        filter.station(),
        filter.from(),
        filter.to(),
        Page.page(PAGE_SIZE, page));
  }

  /** Totals of everything the filter leaves. */
  public ClearanceTotals totals(ClearanceFilter filter) {
    Scope scope = officer.scope();
    return clearances.totals(
        scope.within(), scope.reader(), filter.station(), filter.from(), filter.to());
  }
}
