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

/** Lists and opens arrests within the reader's scope. */
@ApplicationScoped
@Transactional
@WithinScope
@Permitted(Permission.READ_CASES)
public class FindingArrests {

  /** Rows on one page of the list. */
  public static final int PAGE_SIZE = 50;

  private final Arrests arrests;
  private final Suspects suspects;
  private final Clearances clearances;
  private final CurrentOfficer officer;

  @Inject
  FindingArrests(
      Arrests arrests, Suspects suspects, Clearances clearances, CurrentOfficer officer) {
    this.arrests = arrests;
    this.suspects = suspects;
    this.clearances = clearances;
    this.officer = officer;
  }

  /**
   * Opens one arrest; the look leaves a trace.
   *
   * @throws NoSuchArrest if there is none, or none the reader may see
   */
  @Audited("arrest.read")
  public Arrest open(Long id) {
    Arrest arrest = arrests.find(id, officer.scope()).orElseThrow(NoSuchArrest::new);
    arrest.incidents();
    return arrest;
  }

  /** The number of a record just saved, for the message that says so. */
  public String numberOf(Long id) {
    return arrests.find(id, officer.scope()).orElseThrow(NoSuchArrest::new).number();
  }

  /** One page of the list, newest first; the first page is 0. */
  @Audited("arrest.list")
  public List<ArrestRow> list(ArrestFilter filter, int page) {
    Scope scope = officer.scope();
    return arrests.listed(
        scope.within(),
        scope.reader(),
        filter.kind(),
        filter.station(),
        filter.from(),
        filter.to(),
        Page.page(PAGE_SIZE, page));
  }

  /** Totals of everything the filter leaves. */
  public ArrestTotals totals(ArrestFilter filter) {
    Scope scope = officer.scope();
    return arrests.totals(
        scope.within(),
        scope.reader(),
        filter.kind(),
        filter.station(),
        filter.from(),
        filter.to());
  }

  /** The arrests that were made together with one that was opened before, itself among them. */
  @Audited("arrest.event")
  public List<ArrestRow> together(Arrest arrest) {
    Scope scope = officer.scope();
    return arrests.ofEvent(arrest.event(), scope.within(), scope.reader());
  }

  /** Which arrest of the person it is: 1 for the first. */
  public long ordinal(Arrest arrest) {
    return arrests.before(arrest.suspectId(), arrest.arrestedOn(), arrest.id()) + 1;
  }

  /** Suspects by their ids, as far as the reader may see the records. */
  @Audited("suspect.named")
  public List<SuspectRow> suspects(List<Long> ids) {
    Scope scope = officer.scope();
    return ids.isEmpty() ? List.of() : suspects.rows(ids, scope.within(), scope.reader());
  }

  /** What was done about an incident that was opened before. */
  @Audited("arrest.of-incident")
  public CaseRecords ofIncident(Long incident) {
    Scope scope = officer.scope();
    return new CaseRecords(
        arrests.ofIncident(incident, scope.within(), scope.reader()),
        clearances.ofIncident(incident, scope.within(), scope.reader()));
  }
}
