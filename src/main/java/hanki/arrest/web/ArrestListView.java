package hanki.arrest.web;

import hanki.arrest.ArrestFilter;
import hanki.arrest.ArrestRow;
import hanki.arrest.ArrestTotals;
import hanki.arrest.CustodyKind;
import hanki.arrest.FindingArrests;
import hanki.arrest.Forces;
import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import hanki.platform.web.Address;
import hanki.platform.web.Pager;
import hanki.platform.web.Pagers;
import hanki.platform.web.Texts;
import hanki.platform.web.TypedDays;
import hanki.platform.web.Words;
import hanki.reference.Reference;
import hanki.reference.Station;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** The list of arrests, newest first; its address is its filter. */
@Named("arrestListView")
@RequestScoped
public class ArrestListView {

  private final FindingArrests finding;
  private final Forces forces;
  private final Reference reference;
  private final CurrentOfficer officer;
  private final TypedDays days;
  private final Pagers pagers;
  private final Texts texts;
  private final Words words;

  private String from;
  private String to;
  private String kind;
  private String station;
  private String page;
  private List<ArrestRow> rows;
  private ArrestTotals totals;

  @Inject
  ArrestListView(
      FindingArrests finding,
      Forces forces,
      Reference reference,
      CurrentOfficer officer,
      TypedDays days,
      Pagers pagers,
      Texts texts,
      Words words) {
    this.finding = finding;
    this.forces = forces;
    this.reference = reference;
    this.officer = officer;
    this.days = days;
    this.pagers = pagers;
    this.texts = texts;
    this.words = words;
  }

  /** Reads the page once, so that one look leaves one entry. */
  public void load() {
    ArrestFilter filter =
        new ArrestFilter(
            days.condition(from, text("arrest.from")),
            days.condition(to, text("arrest.to")),
            kind,
            station);
    rows = finding.list(filter, Pager.pageNumber(page));
    totals = finding.totals(filter);
  }

  public List<ArrestRow> getRows() {
    return rows;
  }

  public ArrestTotals getTotals() {
    return totals;
  }

  public Pager getPager() {
    return pagers.pager(
        page,
        FindingArrests.PAGE_SIZE,
        rows.size(),
        totals.arrests(),
        new Address("list.xhtml")
            .with("from", from)
            .with("to", to)
            .with("kind", kind)
            .with("station", station));
  }

  private String text(String key) {
    return texts.text("hanki.arrest.Text", key);
  }

  /** Whether anything narrows the list. */
  public boolean isFiltered() {
    return !new Address("")
        .with("f", from)
        .with("t", to)
        .with("k", kind)
        .with("s", station)
        .toString()
        .isEmpty();
  }

  /** Whether this officer may record one. */
  public boolean isRecorder() {
    return officer.may(Permission.RECORD_CLEARANCES);
  }

  /** Only those who see more than one station choose among them. */
  public boolean isStationChosen() {
    return officer.scope().isWiderThanAStation();
  }

  /** The kinds of arrest. */
  public List<CustodyKind> getKinds() {
    return Arrays.stream(CustodyKind.values()).filter(CustodyKind::isArrest).toList();
  }

  /** 埼玉県警察. */
  public String force(ArrestRow row) {
    return words.label(forces.force(row.force()).name());
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

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
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
