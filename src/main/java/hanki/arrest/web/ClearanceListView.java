package hanki.arrest.web;

import hanki.arrest.ClearanceFilter;
import hanki.arrest.ClearanceRow;
import hanki.arrest.ClearanceTotals;
import hanki.arrest.FindingClearances;
import hanki.identity.CurrentOfficer;
import hanki.period.EraDate;
import hanki.platform.clock.BusinessClock;
import hanki.platform.web.Address;
import hanki.platform.web.Forms;
import hanki.platform.web.Pager;
import hanki.platform.web.Texts;
import hanki.platform.web.Words;
import hanki.reference.Reference;
import hanki.reference.Station;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** The list of clearances, newest first; its address is its filter. */
@Named("clearanceListView")
@RequestScoped
public class ClearanceListView {

  private static final String BUNDLE = "hanki.arrest.Text";

  private final FindingClearances finding;
  private final Reference reference;
  private final CurrentOfficer officer;
  private final BusinessClock clock;
  private final Forms forms;
  private final Texts texts;
  private final Words words;

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
      BusinessClock clock,
      Forms forms,
      Texts texts,
      Words words) {
    this.finding = finding;
    this.reference = reference;
    this.officer = officer;
    this.clock = clock;
    this.forms = forms;
    this.texts = texts;
    this.words = words;
  }

  /** Reads the page once, so that one look leaves one entry. */
  public void load() {
    ClearanceFilter filter =
        new ClearanceFilter(day(from, "list.from"), day(to, "list.to"), station);
    rows = finding.list(filter, Pager.pageNumber(page));
    totals = finding.totals(filter);
  }

  private LocalDate day(String typed, String field) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    try {
      return EraDate.parse(typed, clock.today()).day();
    } catch (IllegalArgumentException unreadable) {
      forms.reject("-", texts.text(BUNDLE, "list.dayUnreadable", texts.text(BUNDLE, field), typed));
      return null;
    }
  }

  public List<ClearanceRow> getRows() {
    return rows;
  }

  public ClearanceTotals getTotals() {
    return totals;
  }

  public Pager getPager() {
    int number = Pager.pageNumber(page);
    long first = (long) number * FindingClearances.PAGE_SIZE;
    return new Pager(
        number,
        FindingClearances.PAGE_SIZE,
        totals.records(),
        new Address("list.xhtml").with("from", from).with("to", to).with("station", station).open(),
        texts.common(
            "pager.rows",
            words.number(rows.isEmpty() ? 0 : first + 1),
            words.number(first + rows.size()),
            words.number(totals.records())));
  }

  /** Whether anything narrows the list. */
  public boolean isFiltered() {
    return !new Address("").with("f", from).with("t", to).with("s", station).toString().isEmpty();
  }

  /** Whether this officer may record one. */
  public boolean isRecorder() {
    return officer.isOfficer() || officer.isAnalyst();
  }

  /** Only those who see more than one station choose among them. */
  public boolean isStationChosen() {
    return officer.scope().everywhere();
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
