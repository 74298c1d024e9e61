package hanki.statistics.web;

import hanki.period.HalfYear;
import hanki.period.Period;
import hanki.period.PeriodKind;
import hanki.platform.clock.BusinessClock;
import hanki.platform.web.Address;
import hanki.platform.web.Texts;
import hanki.platform.web.Words;
import hanki.quantity.Change;
import hanki.reference.CategoryScheme;
import hanki.statistics.BreakNotes;
import hanki.statistics.Breakdown;
import hanki.statistics.Figure;
import hanki.statistics.FigureBook;
import hanki.statistics.FigureRow;
import hanki.statistics.Measure;
import hanki.statistics.SeriesBreak;
import hanki.statistics.Split;
import hanki.statistics.UnknownFigure;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** 半期の数値: all measures of a period, and one of them split, compared and drawn. */
@Named("halfYearView")
@RequestScoped
public class HalfYearView {

  private static final String BUNDLE = "hanki.statistics.Text";
  private static final int BARS = 8;
  private static final int BRANDS_AT_FIRST = 30;
  private static final int EARLIEST_YEAR = 2014;

  private final FigureBook figures;
  private final Texts texts;
  private final Words words;
  private final BusinessClock clock;
  private final BreakNotes breakNotes;
  private final Charts charts;

  private String periodCode;
  private String measureCode;
  private String breakdownCode;
  private boolean all;

  private Period period;
  private Measure measure;
  private Split asked;
  private Split split;
  private List<CategoryScheme> versions;
  private List<SeriesBreak> breaks;
  private List<FigureRow> rows;
  private List<FigureRow> overview;
  private List<Figure> series;

  @Inject
  HalfYearView(
      FigureBook figures,
      Texts texts,
      Words words,
      BusinessClock clock,
      BreakNotes breakNotes,
      Charts charts) {
    this.figures = figures;
    this.texts = texts;
    this.words = words;
    this.clock = clock;
    this.breakNotes = breakNotes;
    this.charts = charts;
  }

  /** Faces walks through the page of a post before {@link #load}: nothing, but no gaps. */
  @PostConstruct
  void begin() {
    period = HalfYear.containing(clock.today());
    measure = figures.measures().get(0);
    split = Split.recorded(measure.usualBreakdown());
    asked = split;
    rows = List.of();
    overview = List.of();
    series = List.of();
    versions = List.of();
    breaks = List.of();
  }

  /** Reads the address; what it does not say, or says wrongly, is the usual. Then counts, once. */
  public void load() {
    measure =
        figures.measures().stream()
            .filter(each -> each.code().equals(measureCode))
            .findFirst()
            .orElse(figures.measures().get(0));
    period = chosenPeriod();
    choose();
    versions = figures.versions(split.breakdown());
    breaks = figures.breaks(split, period);
    overview = figures.measures().stream().map(each -> figures.total(each, period)).toList();
    rows = figures.rows(measure, period, split);
    series = figures.series(measure, period, BARS);
  }

  private void choose() {
    try {
      asked = Split.parse(breakdownCode);
      split = figures.resolved(asked, period);
    } catch (IllegalArgumentException | UnknownFigure nothingOrNonsense) {
      split = null;
    }
    if (split == null || !measure.breakdowns().contains(split.breakdown())) {
      split = Split.recorded(measure.usualBreakdown());
      asked = split;
    }
  }

  private Period chosenPeriod() {
    try {
      return Period.parse(periodCode);
    } catch (IllegalArgumentException nothingOrNonsense) {
      LocalDate latest =
          figures.measures().stream()
              .flatMap(each -> figures.latestDay(each).stream())
              .max(LocalDate::compareTo)
              .orElse(clock.today());
      return HalfYear.containing(latest);
    }
  }

  public Period getPeriod() {
    return period;
  }

  public Measure getMeasure() {
    return measure;
  }

  public Breakdown getBreakdown() {
    return split.breakdown();
  }

  /** The split as it was asked for: a classification keeps to the version of each period. */
  public String getSplitCode() {
    return asked.code();
  }

  /** A classification, or one of its versions, to count in. */
  public record Choice(String code, String label, boolean chosen) {}

  /** The classifications to choose from; empty where there is only the one of the records. */
  public List<Choice> getChoices() {
    if (versions.isEmpty()) {
      return List.of();
    }
    List<Choice> choices = new ArrayList<>();
    choices.add(
        choice(Split.recorded(split.breakdown()), texts.text(BUNDLE, "half-year.classRecorded")));
    for (CategoryScheme version : versions) {
      Split general = new Split(split.breakdown(), version.classification().code());
      if (choices.stream().noneMatch(each -> each.code().equals(general.code()))) {
        choices.add(choice(general, words.label(version.classification().label())));
      }
    }
    versions.stream()
        .filter(version -> versionsOf(version.classification().code()) > 1)
        .forEach(
            version ->
                choices.add(
                    choice(
                        new Split(split.breakdown(), version.code()),
                        words.label(version.label()))));
    return choices;
  }

  private long versionsOf(String classification) {
    return versions.stream()
        .filter(version -> version.classification().code().equals(classification))
        .count();
  }

  private Choice choice(Split each, String label) {
    return new Choice(each.code(), label, each.equals(asked));
  }

  /** The version in which the rows are counted; empty for the classes as recorded. */
  public CategoryScheme getVersion() {
    return versions.stream()
        .filter(version -> version.code().equals(split.version()))
        .findFirst()
        .orElse(null);
  }

  /** ※ at a column whose period had another classification; else empty. */
  public String markOf(Period column) {
    return breaks.stream().anyMatch(each -> each.period().equals(column))
        ? texts.text(BUNDLE, "half-year.breakMark")
        : "";
  }

  /** What the marks at the columns mean. */
  public List<String> getBreakNotes() {
    return breakNotes.notes(breaks);
  }

  /** Whether the period before is another than that of last year, as for halves and months. */
  public boolean isWithPrevious() {
    return period.kind().isShorterThanYear();
  }

  /** Whether the period still runs, so that its counts will rise. */
  public boolean isUnfinished() {
    return !clock.today().isAfter(period.lastDay());
  }

  /** Periods to choose from, newest first; of months and weeks only those of the half shown. */
  public List<Period> periods(PeriodKind kind) {
    LocalDate newest = clock.today().isAfter(period.lastDay()) ? clock.today() : period.lastDay();
    HalfYear shown = HalfYear.containing(period.firstDay());
    boolean many = kind == PeriodKind.MONTH || kind == PeriodKind.WEEK;
    LocalDate last = many ? shown.lastDay() : newest;
    LocalDate first =
        many ? kind.containing(shown.firstDay()).firstDay() : LocalDate.of(EARLIEST_YEAR, 1, 1);
    return Stream.iterate(kind.containing(last), Period::previous)
        .takeWhile(each -> !each.firstDay().isBefore(first))
        .toList();
  }

  /** Halves first, since this is their table; weeks only where one is shown. */
  public List<PeriodKind> getKinds() {
    List<PeriodKind> kinds =
        List.of(
            PeriodKind.HALF_YEAR,
            PeriodKind.CALENDAR_YEAR,
            PeriodKind.FISCAL_YEAR,
            PeriodKind.MONTH);
    return period.kind() == PeriodKind.WEEK
        ? Stream.concat(Stream.of(PeriodKind.WEEK), kinds.stream()).toList()
        : kinds;
  }

  public List<Measure> getMeasures() {
    return figures.measures();
  }

  /** The totals of all measures. */
  public List<FigureRow> getOverview() {
    return overview;
  }

  /** The total of the chosen measure, told in the sentence. */
  public FigureRow getTotal() {
    return overview.get(figures.measures().indexOf(measure));
  }

  /**
   * The rows of the chosen measure; brands are cut to the most frequent until all are asked for.
   */
  public List<FigureRow> getRows() {
    return isCut() ? rows.subList(0, BRANDS_AT_FIRST) : rows;
  }

  /** Whether rows are left out. */
  public boolean isCut() {
    return !all && split.breakdown() == Breakdown.BRAND && rows.size() > BRANDS_AT_FIRST;
  }

  public int getRowCount() {
    return rows.size();
  }

  /** The last periods of the chosen measure as a drawing. */
  public BarChart getChart() {
    return charts.overTime(measure, words.label(measure.name()), series);
  }

  /** ＋2,560件、＋94.4％: difference and rate as they stand in a sentence. */
  public String inSentence(Change change) {
    String difference = words.difference(change.difference()) + words.label(measure.unit());
    return words
        .rateInSentence(change)
        .map(rate -> texts.text(BUNDLE, "half-year.differenceAndRate", difference, rate))
        .orElse(difference);
  }

  /** 前年同期比 for halves, 前年比 for years, 前年同月比 for months. */
  public String getComparedWith() {
    return texts.text(BUNDLE, "onLastYear." + period.kind());
  }

  /** The address of this page with another measure. */
  public String hrefOf(Measure other) {
    return address(period, other, null);
  }

  /** The address of this page with another breakdown. */
  public String hrefBy(Breakdown other) {
    return address(period, measure, Split.recorded(other));
  }

  /** The address of this page in another period. */
  public String hrefIn(Period other) {
    return address(other, measure, asked);
  }

  /** The address of this page with every row. */
  public String getHrefOfAll() {
    return address(period, measure, asked) + "&all=true";
  }

  /** Why a figure moved against another period. */
  public String changeHref(Figure now, Figure before) {
    return new Address("change.xhtml")
        .with("figure", now.address())
        .with("against", before.address().period().code())
        .toString();
  }

  /** The page of its years, months and shares. */
  public String getSeriesHref() {
    return new Address("series.xhtml")
        .with("measure", measure.code())
        .with("period", HalfYear.containing(period.lastDay()).code())
        .with("by", split.code())
        .toString();
  }

  /** Where the same table is to be had as a workbook. */
  public String getWorkbookHref() {
    return new Address("/publication/half-year.xlsx")
        .with("period", period.code())
        .with("measure", measure.code())
        .with("by", split.code())
        .toString();
  }

  private static String address(Period period, Measure measure, Split split) {
    return new Address("half-year.xhtml")
        .with("period", period.code())
        .with("measure", measure.code())
        .with("by", split == null ? null : split.code())
        .toString();
  }

  public String getPeriodCode() {
    return periodCode;
  }

  public void setPeriodCode(String periodCode) {
    this.periodCode = periodCode;
  }

  public String getMeasureCode() {
    return measureCode;
  }

  public void setMeasureCode(String measureCode) {
    this.measureCode = measureCode;
  }

  public String getBreakdownCode() {
    return breakdownCode;
  }

  public void setBreakdownCode(String breakdownCode) {
    this.breakdownCode = breakdownCode;
  }

  public boolean isAll() {
    return all;
  }

  public void setAll(boolean all) {
    this.all = all;
  }
}
