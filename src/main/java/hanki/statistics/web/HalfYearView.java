package hanki.statistics.web;

import hanki.period.CalendarYear;
import hanki.period.HalfYear;
import hanki.period.Period;
import hanki.platform.clock.BusinessClock;
import hanki.platform.web.Address;
import hanki.platform.web.Texts;
import hanki.platform.web.Words;
import hanki.quantity.Change;
import hanki.statistics.Breakdown;
import hanki.statistics.Figure;
import hanki.statistics.FigureBook;
import hanki.statistics.FigureRow;
import hanki.statistics.Measure;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

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

  private String periodCode;
  private String measureCode;
  private String breakdownCode;
  private boolean all;

  private Period period;
  private Measure measure;
  private Breakdown breakdown;
  private List<FigureRow> rows;
  private List<FigureRow> overview;
  private List<Figure> series;

  @Inject
  HalfYearView(FigureBook figures, Texts texts, Words words, BusinessClock clock) {
    this.figures = figures;
    this.texts = texts;
    this.words = words;
    this.clock = clock;
  }

  /** Reads the address; what it does not say, or says wrongly, is the usual. Then counts, once. */
  public void load() {
    measure =
        figures.measures().stream()
            .filter(each -> each.code().equals(measureCode))
            .findFirst()
            .orElse(figures.measures().get(0));
    breakdown =
        measure.breakdowns().stream()
            .filter(each -> each.code().equals(breakdownCode))
            .findFirst()
            .orElse(measure.usualBreakdown());
    period = chosenPeriod();
    overview = figures.measures().stream().map(each -> figures.total(each, period)).toList();
    rows = figures.rows(measure, period, breakdown);
    series = figures.series(measure, period, BARS);
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
    return breakdown;
  }

  /** Whether the period before is another than that of last year, as it is for halves. */
  public boolean isWithPrevious() {
    return period instanceof HalfYear;
  }

  /** Whether the period still runs, so that its counts will rise. */
  public boolean isUnfinished() {
    return !clock.today().isAfter(period.lastDay());
  }

  /** Halves to choose from, newest first. */
  public List<Period> getHalves() {
    List<Period> halves = new ArrayList<>();
    for (Period half = HalfYear.containing(newestDay());
        half.firstDay().getYear() >= EARLIEST_YEAR;
        half = half.previous()) {
      halves.add(half);
    }
    return halves;
  }

  /** Years to choose from, newest first. */
  public List<Period> getYears() {
    List<Period> years = new ArrayList<>();
    for (Period year = CalendarYear.containing(newestDay());
        year.firstDay().getYear() >= EARLIEST_YEAR;
        year = year.previous()) {
      years.add(year);
    }
    return years;
  }

  private LocalDate newestDay() {
    return clock.today().isAfter(period.lastDay()) ? clock.today() : period.lastDay();
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
    return !all && breakdown == Breakdown.BRAND && rows.size() > BRANDS_AT_FIRST;
  }

  public int getRowCount() {
    return rows.size();
  }

  /** The last periods of the chosen measure, oldest first. */
  public List<Figure> getSeries() {
    return series;
  }

  /** The same as a drawing. */
  public BarChart getChart() {
    Figure last = series.get(series.size() - 1);
    String unit = words.label(measure.unit());
    String finding =
        texts.text(
            BUNDLE,
            "half-year.finding",
            words.label(measure.name()),
            words.sign(series.get(0).address().period()),
            words.number(series.get(0).value()) + unit,
            words.sign(last.address().period()),
            words.number(last.value()) + unit);
    return new BarChart(series, unit, finding, words);
  }

  /** ＋2,560件、＋94.4％: difference and rate as they stand in a sentence. */
  public String inSentence(Change change) {
    String difference = words.difference(change.difference()) + words.label(measure.unit());
    return words
        .rateInSentence(change)
        .map(rate -> texts.text(BUNDLE, "half-year.differenceAndRate", difference, rate))
        .orElse(difference);
  }

  /** 前年同期比 for halves, 前年比 for years. */
  public String getComparedWith() {
    return texts.text(BUNDLE, isWithPrevious() ? "half-year.onSameHalf" : "half-year.onLastYear");
  }

  /** The address of this page with another measure. */
  public String hrefOf(Measure other) {
    return address(period, other, null);
  }

  /** The address of this page with another breakdown. */
  public String hrefBy(Breakdown other) {
    return address(period, measure, other);
  }

  /** The address of this page in another period. */
  public String hrefIn(Period other) {
    return address(other, measure, breakdown);
  }

  /** The address of this page with every row. */
  public String getHrefOfAll() {
    return address(period, measure, breakdown) + "&all=true";
  }

  /** Where the same table is to be had as a workbook. */
  public String getWorkbookHref() {
    return new Address("/publication/half-year.xlsx")
        .with("period", period.code())
        .with("measure", measure.code())
        .with("by", breakdown.code())
        .toString();
  }

  private static String address(Period period, Measure measure, Breakdown breakdown) {
    return new Address("half-year.xhtml")
        .with("period", period.code())
        .with("measure", measure.code())
        .with("by", breakdown == null ? null : breakdown.code())
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
