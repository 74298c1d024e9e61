package hanki.surge.web;

import hanki.platform.web.Address;
import hanki.platform.web.Pager;
import hanki.platform.web.Pagers;
import hanki.platform.web.RecordId;
import hanki.platform.web.Texts;
import hanki.platform.web.Words;
import hanki.statistics.FigureBook;
import hanki.surge.Expectation;
import hanki.surge.ExpectedWeek;
import hanki.surge.FindingSurges;
import hanki.surge.SharedFeature;
import hanki.surge.SurgeAlert;
import hanki.surge.SurgeExplained;
import hanki.surge.SurgeMethod;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** 急増の警報: what was expected, what came, the records, and what they share. */
@Named("surgeShowView")
@RequestScoped
public class SurgeShowView {

  private static final String BUNDLE = "hanki.surge.Text";

  private static final int WIDE = 680;
  private static final int NARROW = 340;
  private static final int NARROW_BEFORE = 11;

  private final FindingSurges finding;
  private final SurgeWords surgeWords;
  private final Texts texts;
  private final Pagers pagers;
  private final Words words;

  private String id;
  private String page;
  private SurgeExplained explained;

  @Inject
  SurgeShowView(
      FindingSurges finding, SurgeWords surgeWords, Texts texts, Pagers pagers, Words words) {
    this.finding = finding;
    this.surgeWords = surgeWords;
    this.texts = texts;
    this.pagers = pagers;
    this.words = words;
  }

  /** Things of one kind that several records share. */
  public record Group(SharedFeature.Kind kind, List<SharedFeature> features) {}

  /** A row of the table beside the chart. */
  public record WeekRow(
      String name, String href, String count, String low, String high, boolean above) {}

  /** What another method says. */
  public record OtherRow(SurgeMethod method, String range, boolean above) {}

  /**
   * Faces walks through the page of a post before it is loaded: until then there is nothing to
   * show.
   *
   * <p>Reads the alert with all that explains it.
   *
   * @throws hanki.surge.NoSuchSurge if there is none
   */
  public void load() {
    explained = finding.explained(RecordId.parse(id), Pager.pageNumber(page));
  }

  public SurgeExplained getExplained() {
    return explained;
  }

  public SurgeAlert getAlert() {
    return explained == null ? null : explained.alert();
  }

  public String getName() {
    return explained == null ? "" : surgeWords.row(getAlert());
  }

  /** How a draft of the decision is called. */
  public String getNumber() {
    return explained == null ? "" : getName() + " " + words.shortDay(getAlert().week().firstDay());
  }

  public String getWatched() {
    return explained == null ? "" : surgeWords.watched(getAlert().watched());
  }

  public String getUnit() {
    return explained == null ? "" : surgeWords.unit(getAlert());
  }

  public String getMean() {
    return surgeWords.mean(getAlert().expectation().expected());
  }

  /** 0～13. */
  public String getRange() {
    return surgeWords.range(getAlert().expectation());
  }

  /** Whether the row was never counted in the past that was looked at. */
  public boolean isNever() {
    return explained != null && getAlert().expectation().upper() == 0;
  }

  /** Whether the method knew no season. */
  public boolean isWithoutSeason() {
    return explained != null && getAlert().expectation().method() != SurgeMethod.FARRINGTON;
  }

  /** Whether the rise began earlier. */
  public boolean isAgain() {
    return explained != null && !getAlert().since().equals(getAlert().week());
  }

  /** What the chart shows, in a sentence. */
  public String getFinding() {
    SurgeAlert alert = getAlert();
    return texts.text(
        BUNDLE,
        "show.finding",
        getName(),
        words.period(alert.week()),
        words.number(alert.observed()),
        words.number(SurgeWords.highest(alert.expectation())),
        getUnit());
  }

  /** The last half year and some weeks after. */
  public SurgeChart getChart() {
    return explained == null ? null : chart(explained.weeks(), WIDE);
  }

  /** The last weeks, for telephones. */
  public SurgeChart getNarrowChart() {
    if (explained == null) {
      return null;
    }
    int place =
        (int)
            explained.weeks().stream()
                .takeWhile(each -> !each.week().equals(getAlert().week()))
                .count();
    return chart(
        explained.weeks().stream().skip(Math.max(0, place - NARROW_BEFORE)).toList(), NARROW);
  }

  private SurgeChart chart(List<ExpectedWeek> weeks, int width) {
    return new SurgeChart(
        weeks,
        width,
        week ->
            new SurgeChart.Said(
                surgeWords.foot(week.week()),
                words.number(week.count()),
                words.period(week.week()) + " " + words.number(week.count()) + getUnit(),
                href(week),
                week.week().equals(getAlert().week())));
  }

  private String href(ExpectedWeek week) {
    return new Address("/statistics/figure.xhtml")
        .with("at", getAlert().address().in(week.week()))
        .toString();
  }

  /** The weeks as a table, the latest first. */
  public List<WeekRow> getWeeks() {
    if (explained == null) {
      return List.of();
    }
    List<WeekRow> rows =
        explained.weeks().stream()
            .map(
                week ->
                    new WeekRow(
                        words.period(week.week()),
                        href(week),
                        words.number(week.count()),
                        week.expectation()
                            .map(each -> words.number(SurgeWords.lowest(each)))
                            .orElse(""),
                        week.expectation()
                            .map(each -> words.number(SurgeWords.highest(each)))
                            .orElse(""),
                        week.isSurge()))
            .toList();
    List<WeekRow> latestFirst = new ArrayList<>(rows);
    Collections.reverse(latestFirst);
    return latestFirst;
  }

  /** What the other methods say to the same week. */
  public List<OtherRow> getOthers() {
    return explained == null
        ? List.of()
        : explained.others().stream()
            .map(
                (Expectation each) ->
                    new OtherRow(
                        each.method(),
                        surgeWords.range(each),
                        each.isExceededBy(getAlert().observed())))
            .toList();
  }

  /** What the records share, by kind. */
  public List<Group> getShared() {
    return explained == null
        ? List.of()
        : Arrays.stream(SharedFeature.Kind.values())
            .map(
                kind ->
                    new Group(
                        kind,
                        explained.shared().stream().filter(each -> each.kind() == kind).toList()))
            .filter(group -> !group.features().isEmpty())
            .toList();
  }

  /** Of the records behind the figure. */
  public Pager getPager() {
    return pagers.pager(
        page,
        FigureBook.PAGE_SIZE,
        explained.records().size(),
        explained.contributions().records(),
        new Address("show.xhtml").with("id", id));
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
