package hanki.surge.web;

import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import hanki.period.Week;
import hanki.platform.Refusal;
import hanki.platform.web.Address;
import hanki.platform.web.Forms;
import hanki.platform.web.Pager;
import hanki.platform.web.Pagers;
import hanki.platform.web.Texts;
import hanki.platform.web.TypedDays;
import hanki.surge.FindingSurges;
import hanki.surge.SurgeAlert;
import hanki.surge.SurgeFilter;
import hanki.surge.SurgeList;
import hanki.surge.SurgeState;
import hanki.surge.SurgesFound;
import hanki.surge.Watched;
import hanki.surge.WatchingSurges;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** 急増の監視: the alerts, the latest week first. */
@Named("surgeListView")
@RequestScoped
public class SurgeListView {

  private static final String BUNDLE = "hanki.surge.Text";

  private final FindingSurges finding;
  private final WatchingSurges watching;
  private final SurgeWords surgeWords;
  private final Texts texts;
  private final CurrentOfficer officer;
  private final TypedDays days;
  private final Pagers pagers;
  private final Forms forms;

  private String state;
  private String watched;
  private String from;
  private String to;
  private String page;
  private SurgeList list = new SurgeList(List.of(), 0);

  /** An alert as a row. */
  public record Row(
      SurgeAlert alert, String name, String watched, String range, Spark spark, boolean again) {}

  @Inject
  SurgeListView(
      FindingSurges finding,
      WatchingSurges watching,
      SurgeWords surgeWords,
      Texts texts,
      CurrentOfficer officer,
      TypedDays days,
      Pagers pagers,
      Forms forms) {
    this.finding = finding;
    this.watching = watching;
    this.surgeWords = surgeWords;
    this.texts = texts;
    this.officer = officer;
    this.days = days;
    this.pagers = pagers;
    this.forms = forms;
  }

  /** Reads one page; what the address says wrongly limits nothing. */
  public void load() {
    list =
        finding.alerts(
            new SurgeFilter(
                chosen(SurgeState.values(), state),
                chosen(Watched.values(), watched),
                days.condition(from, texts.text(BUNDLE, "list.from")),
                days.condition(to, texts.text(BUNDLE, "list.to"))),
            Pager.pageNumber(page));
  }

  private static <E extends Enum<E>> E chosen(E[] values, String name) {
    return Arrays.stream(values).filter(each -> each.name().equals(name)).findFirst().orElse(null);
  }

  /** Looks at the running week and the one before, now. */
  public String watch() {
    Week running = Week.containing(days.today());
    try {
      SurgesFound found = watching.over(running.previous(), running);
      forms.done(
          texts.text(
              BUNDLE,
              "list.watched",
              surgeWords.weeks(found.first(), found.last()),
              surgeWords.number(found.found()),
              surgeWords.number(found.known())));
      return "list?faces-redirect=true";
    } catch (Refusal refusal) {
      forms.reject(refusal);
      return null;
    }
  }

  /** The alerts with their names. */
  public List<Row> getRows() {
    return list.alerts().stream()
        .map(
            alert ->
                new Row(
                    alert,
                    surgeWords.row(alert),
                    surgeWords.watched(alert.watched()),
                    surgeWords.range(alert.expectation()),
                    new Spark(alert),
                    !alert.since().equals(alert.week())))
        .toList();
  }

  public long getFound() {
    return list.found();
  }

  public Pager getPager() {
    return pagers.pager(
        page, FindingSurges.PAGE_SIZE, list.alerts().size(), list.found(), address());
  }

  private Address address() {
    return new Address("list.xhtml")
        .with("state", state)
        .with("watched", watched)
        .with("from", from)
        .with("to", to);
  }

  /** Whether anything narrows the list. */
  public boolean isFiltered() {
    return !address().toString().equals("list.xhtml");
  }

  /** Whether this officer may look for surges. */
  public boolean isDecider() {
    return officer.may(Permission.DECIDE_SURGES);
  }

  public SurgeState[] getStates() {
    return SurgeState.values();
  }

  public Watched[] getKinds() {
    return Watched.values();
  }

  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = state;
  }

  public String getWatched() {
    return watched;
  }

  public void setWatched(String watched) {
    this.watched = watched;
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

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
