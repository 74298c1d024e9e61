package hanki.arrest.web;

import hanki.arrest.ClearanceFilter;
import hanki.arrest.ClearanceRow;
import hanki.arrest.ClearanceTotals;
import hanki.arrest.FindingClearances;
import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import hanki.platform.web.Address;
import hanki.platform.web.Pager;
import hanki.platform.web.Pagers;
import hanki.platform.web.Texts;
import hanki.platform.web.TypedDays;
import hanki.reference.Reference;
import hanki.reference.Station;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The list of clearances, newest first; its address is its filter. */
@Named("clearanceListView")
@RequestScoped
public class ClearanceListView {

  private final FindingClearances finding;
  private final Reference reference;
  private final CurrentOfficer officer;
  private final TypedDays days;
  private final Pagers pagers;
  private final Texts texts;

  private String from;
  private String to;
  private String station;
  private String page;
  private List<ClearanceRow> rows;
  private ClearanceTotals totals;

  @Inject
  ClearanceListView(
      FindingClearances finding,
      Reference reference,
      CurrentOfficer officer,
      TypedDays days,
      Pagers pagers,
      Texts texts) {
    this.finding = finding;
    this.reference = reference;
    this.officer = officer;
    this.days = days;
    this.pagers = pagers;
    this.texts = texts;
  }

  /** Reads the page once, so that one look leaves one entry. */
  public void load() {
    ClearanceFilter filter =
        new ClearanceFilter(
            days.condition(from, text("list.from")), days.condition(to, text("list.to")), station);
    rows = finding.list(filter, Pager.pageNumber(page));
    totals = finding.totals(filter);
  }

  public List<ClearanceRow> getRows() {
    return rows;
  }

  public ClearanceTotals getTotals() {
    return totals;
  }

  public Pager getPager() {
    return pagers.pager(
        page,
        FindingClearances.PAGE_SIZE,
        rows.size(),
        totals.records(),
        new Address("list.xhtml").with("from", from).with("to", to).with("station", station));
  }

  private String text(String key) {
    return texts.text("hanki.arrest.Text", key);
  }

  /** Whether anything narrows the list. */
  public boolean isFiltered() {
    return !new Address("").with("f", from).with("t", to).with("s", station).toString().isEmpty();
  }

  /** Whether this officer may record one. */
  public boolean isRecorder() {
    return officer.may(Permission.RECORD_CLEARANCES);
  }

  /** Only those who see more than one station choose among them. */
  public boolean isStationChosen() {
    return officer.scope().isWiderThanAStation();
  }

  public List<Station> getStations() {
    return reference.stations();
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

  public String getStation() {
    return station;
  }

  public void setStation(String station) {
    this.station = station;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
