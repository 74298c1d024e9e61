package hanki.incident.web;

import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import hanki.incident.CyberJudgement;
import hanki.incident.FindingIncidents;
import hanki.incident.IncidentFilter;
import hanki.incident.IncidentFilter.Order;
import hanki.incident.IncidentPage;
import hanki.incident.InvestigationState;
import hanki.platform.web.Address;
import hanki.platform.web.Pager;
import hanki.platform.web.Pagers;
import hanki.platform.web.Texts;
import hanki.platform.web.TypedDays;
import hanki.reference.Category;
import hanki.reference.Reference;
import hanki.reference.Scheme;
import hanki.reference.Station;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** The list of incidents; its address is its filter. */
@Named("incidentListView")
@RequestScoped
public class IncidentListView {

  private final FindingIncidents finding;
  private final Reference reference;
  private final CurrentOfficer current;
  private final TypedDays days;
  private final Pagers pagers;
  private final Texts texts;

  private String q;
  private String from;
  private String to;
  private String offence;
  private String reporting;
  private String station;
  private String state;
  private String cyber;
  private String officer;
  private String sort;
  private String page;
  private IncidentPage found;

  @Inject
  IncidentListView(
      FindingIncidents finding,
      Reference reference,
      CurrentOfficer officer,
      TypedDays days,
      Pagers pagers,
      Texts texts) {
    this.finding = finding;
    this.reference = reference;
    this.current = officer;
    this.days = days;
    this.pagers = pagers;
    this.texts = texts;
  }

  /** Reads the page once, so that one look leaves one entry. */
  public void load() {
    found = finding.list(filter(), Pager.pageNumber(page));
  }

  private IncidentFilter filter() {
    Order order =
        Arrays.stream(Order.values())
            .filter(each -> each.name().equalsIgnoreCase(getSortKey()))
            .findFirst()
            .orElse(Order.RECOGNISED);
    return new IncidentFilter(
        q == null || q.length() <= 100 ? q : q.substring(0, 100),
        days.condition(from, text("list.from")),
        days.condition(to, text("list.to")),
        offence,
        reporting,
        station,
        named(InvestigationState.values(), state),
        named(CyberJudgement.values(), cyber),
        officer,
        order,
        isAscending());
  }

  private static <E extends Enum<E>> E named(E[] all, String name) {
    return Arrays.stream(all).filter(each -> each.name().equals(name)).findFirst().orElse(null);
  }

  public IncidentPage getFound() {
    return found;
  }

  /** Whether anything narrows the list. */
  public boolean isFiltered() {
    return !new Address("")
        .with("q", q)
        .with("from", from)
        .with("to", to)
        .with("offence", offence)
        .with("reporting", reporting)
        .with("station", station)
        .with("state", state)
        .with("cyber", cyber)
        .with("officer", officer)
        .toString()
        .isEmpty();
  }

  public Pager getPager() {
    return pagers.pager(
        page, FindingIncidents.PAGE_SIZE, found.rows().size(), found.found(), address(sort));
  }

  private String text(String key) {
    return texts.text("hanki.incident.Text", key);
  }

  private Address address(String sorted) {
    return new Address("list.xhtml")
        .with("q", q)
        .with("from", from)
        .with("to", to)
        .with("offence", offence)
        .with("reporting", reporting)
        .with("station", station)
        .with("state", state)
        .with("cyber", cyber)
        .with("officer", officer)
        .with("sort", sorted);
  }

  /** The address of the list sorted by a key; a second press turns it round. */
  public String sortedBy(String key) {
    boolean turn = key.equals(getSortKey()) && !isAscending();
    return address(turn ? key + "-up" : key).toString();
  }

  /** Value of aria-sort for a column. */
  public String sortOf(String key) {
    if (!key.equals(getSortKey())) {
      return "none";
    }
    return isAscending() ? "ascending" : "descending";
  }

  private String getSortKey() {
    return sort == null || sort.isEmpty() ? "recognised" : sort.replace("-up", "");
  }

  private boolean isAscending() {
    return sort != null && sort.endsWith("-up");
  }

  /** The address of those found that nobody has judged yet. */
  public String getUndecidedHref() {
    String present = cyber;
    cyber = CyberJudgement.UNDECIDED.name();
    String href = address(sort).toString();
    cyber = present;
    return href;
  }

  /** Whether this officer may record one. */
  public boolean isRecorder() {
    return current.may(Permission.RECORD_INCIDENTS);
  }

  /** Only those who see more than one station choose among them. */
  public boolean isStationChosen() {
    return current.scope().isWiderThanAStation();
  }

  public List<Station> getStations() {
    return reference.stations();
  }

  public List<Category> getOffences() {
    return reference.categories(Scheme.OFFENCE);
  }

  public List<Category> getReportings() {
    return reference.categories(Scheme.REPORTING);
  }

  public String getQ() {
    return q;
  }

  public void setQ(String q) {
    this.q = q;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }

  public String getReporting() {
    return reporting;
  }

  public void setReporting(String reporting) {
    this.reporting = reporting;
  }

  public String getStation() {
    return station;
  }

  public void setStation(String station) {
    this.station = station;
  }

  public String getOffence() {
    return offence;
  }

  public void setOffence(String offence) {
    this.offence = offence;
  }

  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = state;
  }

  public String getCyber() {
    return cyber;
  }

  public void setCyber(String cyber) {
    this.cyber = cyber;
  }

  public String getOfficer() {
    return officer;
  }

  public void setOfficer(String officer) {
    this.officer = officer;
  }

  public String getSort() {
    return sort;
  }

  public void setSort(String sort) {
    this.sort = sort;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
