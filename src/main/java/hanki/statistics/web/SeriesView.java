package hanki.statistics.web;

import hanki.period.HalfYear;
import hanki.period.Month;
import hanki.period.Period;
import hanki.period.PeriodKind;
import hanki.platform.clock.BusinessClock;
import hanki.platform.web.Address;
import hanki.platform.web.Words;
import hanki.quantity.Share;
import hanki.reference.CategoryScheme;
import hanki.statistics.BreakNotes;
import hanki.statistics.Columns;
import hanki.statistics.CountingTables;
import hanki.statistics.Figure;
import hanki.statistics.FigureBook;
import hanki.statistics.FigureTable;
import hanki.statistics.Measure;
import hanki.statistics.Question;
import hanki.statistics.Split;
import hanki.statistics.UnknownFigure;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 推移: one measure over five years, the same half of four years, the months of the half, and what
 * the half is made of.
 */
@Named("seriesView")
@RequestScoped
public class SeriesView {

  private static final int YEARS = 5;
  private static final int PAIRS = 4;
  private static final int MONTHS = 6;
  private static final int EARLIEST_YEAR = 2014;
  private static final int BRANDS_AT_FIRST = 20;

  private final FigureBook figures;
  private final CountingTables tables;
  private final BreakNotes breakNotes;
  private final Charts charts;
  private final Words words;
  private final BusinessClock clock;

  private String periodCode;
  private String measureCode;
  private String breakdownCode;
  private boolean fiscal;

  private HalfYear half;
  private Measure measure;
  private Split split;
  private FigureTable years;
  private FigureTable pairs;
  private FigureTable months;
  private FigureTable monthsBefore;
  private List<CategoryScheme> versions;

  @Inject
  SeriesView(
      FigureBook figures,
      CountingTables tables,
      BreakNotes breakNotes,
      Charts charts,
      Words words,
      BusinessClock clock) {
    this.figures = figures;
    this.tables = tables;
    this.breakNotes = breakNotes;
    this.charts = charts;
    this.words = words;
    this.clock = clock;
  }

  /** Faces walks through the page of a post before {@link #load}. */
  @PostConstruct
  void begin() {
    half = HalfYear.containing(clock.today());
    measure = figures.measures().get(0);
    split = Split.recorded(measure.usualBreakdown());
    versions = List.of();
  }

  /** Reads the address; what it does not say, or says wrongly, is the usual. Then counts. */
  public void load() {
    measure =
        figures.measures().stream()
            .filter(each -> each.code().equals(measureCode))
            .findFirst()
            .orElse(figures.measures().get(0));
    half = chosenHalf();
    split = chosenSplit();
    versions = figures.versions(split.breakdown());
    PeriodKind yearly = fiscal ? PeriodKind.FISCAL_YEAR : PeriodKind.CALENDAR_YEAR;
    Month lastMonth = Month.containing(half.lastDay());
    years = table(split, Columns.periods(yearly.containing(half.lastDay()), YEARS));
    pairs = table(split, Columns.sameOfYears(half, PAIRS));
    Split total = Split.recorded(hanki.statistics.Breakdown.NONE);
    months = table(total, Columns.periods(lastMonth, MONTHS));
    monthsBefore = table(total, Columns.periods(lastMonth.sameLastYear(), MONTHS));
  }

  private FigureTable table(Split rows, Columns columns) {
    return tables.table(new Question(measure.code(), rows, columns, List.of()));
  }

  private HalfYear chosenHalf() {
    try {
      return HalfYear.containing(Period.parse(periodCode).lastDay());
    } catch (IllegalArgumentException nothingOrNonsense) {
      return HalfYear.containing(figures.latestDay(measure).orElse(clock.today()));
    }
  }

  private Split chosenSplit() {
    try {
      Split asked = figures.resolved(Split.parse(breakdownCode), half);
      if (measure.breakdowns().contains(asked.breakdown())) {
        return asked;
      }
    } catch (IllegalArgumentException | UnknownFigure nothingOrNonsense) {
      return Split.recorded(measure.usualBreakdown());
    }
    return Split.recorded(measure.usualBreakdown());
  }

  public HalfYear getHalf() {
    return half;
  }

  public Measure getMeasure() {
    return measure;
  }

  public List<Measure> getMeasures() {
    return figures.measures();
  }

  public Split getSplit() {
    return split;
  }

  public List<CategoryScheme> getVersions() {
    return versions;
  }

  /** The version in which the rows are counted; null for the classes as recorded. */
  public CategoryScheme getVersion() {
    return versions.stream()
        .filter(version -> version.code().equals(split.version()))
        .findFirst()
        .orElse(null);
  }

  /** Halves to choose from, newest first. */
  public List<HalfYear> getHalves() {
    LocalDate newest = clock.today().isAfter(half.lastDay()) ? clock.today() : half.lastDay();
    return Stream.iterate(HalfYear.containing(newest), HalfYear::previous)
        .takeWhile(each -> each.year() >= EARLIEST_YEAR)
        .toList();
  }

  /** The last years, by the rows of the split. */
  public FigureTable getYears() {
    return years;
  }

  /** The same half of the last years. */
  public FigureTable getPairs() {
    return pairs;
  }

  /** The rows of a table; brands are cut to the most frequent. */
  public List<FigureTable.Line> lines(FigureTable table) {
    if (table == null) {
      return List.of();
    }
    boolean cut = split.breakdown().isOpenEnded() && table.lines().size() > BRANDS_AT_FIRST;
    return cut ? table.lines().subList(0, BRANDS_AT_FIRST) : table.lines();
  }

  /** Whether rows are left out. */
  public boolean isCut() {
    return years != null && lines(years).size() < years.lines().size();
  }

  /** The months of the half. */
  public FigureTable getMonths() {
    return months;
  }

  /** The same months a year before. */
  public FigureTable getMonthsBefore() {
    return monthsBefore;
  }

  /** One row of the half and what part of it that is. */
  public record Part(FigureTable.Line line, Share share) {

    /** For the bar in the cell, 0 to 100. */
    public BigDecimal length() {
      return share.percent().orElse(BigDecimal.ZERO);
    }
  }

  /** What the half is made of. */
  public List<Part> getParts() {
    if (pairs == null) {
      return List.of();
    }
    long whole = pairs.whole().last().value();
    return lines(pairs).stream()
        .map(line -> new Part(line, new Share(line.last().value(), whole)))
        .toList();
  }

  /** What the rounded shares add up to; empty of nothing. */
  public Optional<BigDecimal> sumOfShares() {
    return getParts().stream()
        .flatMap(part -> part.share().percent().stream())
        .reduce(BigDecimal::add);
  }

  /** Whether the shares miss a hundred by rounding, which the page then says. */
  public boolean isRounded() {
    return !isCut()
        && years != null
        && !years.isOverlapping()
        && sumOfShares().filter(sum -> sum.compareTo(BigDecimal.valueOf(100)) != 0).isPresent();
  }

  /** 99.9. */
  public String getShareSum() {
    return sumOfShares().map(BigDecimal::toPlainString).orElse("");
  }

  public BarChart getYearsChart() {
    return chart(years);
  }

  public BarChart getPairsChart() {
    return chart(pairs);
  }

  public BarChart getMonthsChart() {
    return chart(months);
  }

  private BarChart chart(FigureTable table) {
    return table == null
        ? null
        : charts.overTime(measure, words.label(measure.name()), table.whole().figures());
  }

  /** Whether a column is the one that the page is about. */
  public boolean isShown(Figure figure, FigureTable table) {
    return figure.address().period().equals(table.question().columns().last());
  }

  /** Where the series breaks, in words. */
  public List<String> getBreakNotes() {
    return years == null ? List.of() : breakNotes.notes(years.breaks());
  }

  /** Whether the half still runs. */
  public boolean isUnfinished() {
    return !clock.today().isAfter(half.lastDay());
  }

  /** This page with another split. */
  public String hrefBy(Split other) {
    return address(half).with("by", other.code()).toString();
  }

  /** This page by calendar or by fiscal years. */
  public String hrefOfYears(boolean byFiscal) {
    return address(half)
        .with("by", split.code())
        .with("fiscal", byFiscal ? "true" : null)
        .toString();
  }

  /** This page for another half. */
  public String hrefIn(HalfYear other) {
    return address(other)
        .with("by", split.code())
        .with("fiscal", fiscal ? "true" : null)
        .toString();
  }

  /** Every split of the measure: as recorded. */
  public List<Split> getSplits() {
    return measure.breakdowns().stream().map(Split::recorded).toList();
  }

  private Address address(HalfYear of) {
    return new Address("series.xhtml").with("measure", measure.code()).with("period", of.code());
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

  public boolean isFiscal() {
    return fiscal;
  }

  public void setFiscal(boolean fiscal) {
    this.fiscal = fiscal;
  }
}
