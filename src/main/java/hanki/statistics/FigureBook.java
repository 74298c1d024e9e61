package hanki.statistics;

import hanki.identity.Scope;
import hanki.period.Period;
import hanki.platform.Label;
import hanki.platform.audit.Audited;
import hanki.reference.CategoryScheme;
import hanki.reference.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.query.Page;

/** All figures of the house: counted now, compared, and followed back to their records. */
@ApplicationScoped
@Transactional
public class FigureBook {

  /** Records on one page behind a figure. */
  public static final int PAGE_SIZE = 50;

  private final FigureCounts counts;

  @Inject
  FigureBook(FigureCounts counts) {
    this.counts = counts;
  }

  /** For tests without a container. */
  public FigureBook(Iterable<FigureSource> sources, Reference reference) {
    this(new FigureCounts(sources, reference));
  }

  /** Every measure of every feature, in the order of the tables. */
  public List<Measure> measures() {
    return counts.measures();
  }

  /**
   * The measure with that code.
   *
   * @throws UnknownFigure if nothing is counted under it
   */
  public Measure measure(String code) {
    return counts.measure(code);
  }

  /**
   * One figure, counted now.
   *
   * @throws UnknownFigure if the measure does not exist or cannot be split so
   */
  public Figure figure(FigureAddress address) {
    Measure measure = counts.measureOf(address);
    return new Figure(
        address,
        counts
            .counts(measure, address.period(), address.split(), address.among())
            .getOrDefault(address.code(), 0L));
  }

  /**
   * The counts of a period by the rows that the records hold; no row that counts nothing.
   *
   * @throws UnknownFigure if the measure cannot be split so
   */
  public Map<String, Long> counts(Measure measure, Period period, Breakdown breakdown) {
    if (!measure.allows(breakdown)) {
      throw new UnknownFigure(measure.code() + "/" + breakdown.code());
    }
    return counts.counts(measure, period, Split.recorded(breakdown), List.of());
  }

  /** The total of a measure with its two comparisons. */
  public FigureRow total(Measure measure, Period period) {
    FigureAddress address = FigureAddress.total(measure, period);
    return row(new ClassifiedRows.Row("-", measure.name(), null), address, this::figure);
  }

  /** The versions of classifications in which the rows of a breakdown can be counted. */
  public List<CategoryScheme> versions(Breakdown breakdown) {
    return counts.classified().versions(breakdown);
  }

  /**
   * The split that is meant: a classification stands for the version it has in the period.
   *
   * @throws UnknownFigure if there is no such version or classification
   */
  public Split resolved(Split asked, Period period) {
    return counts.classified().resolved(asked, period);
  }

  /** The columns of the table of that period that had another version at their time. */
  public List<SeriesBreak> breaks(Split split, Period period) {
    return counts.classified().breaks(split, compared(period).stream());
  }

  private static List<Period> compared(Period period) {
    return Stream.of(period, period.sameLastYear(), period.previous()).distinct().toList();
  }

  /** A measure split by what its records hold. */
  public List<FigureRow> rows(Measure measure, Period period, Breakdown breakdown) {
    return rows(measure, period, Split.recorded(breakdown));
  }

  /**
   * A measure split by category, station or brand, each row with its two comparisons, all counted
   * in the same version. Rows that a scheme has in one of the periods stand there with 0; brands
   * come by their number.
   *
   * @throws UnknownFigure if the measure cannot be split so
   */
  public List<FigureRow> rows(Measure measure, Period period, Split split) {
    counts.measureOf(new FigureAddress(measure.code(), period, split, "any"));
    Map<Period, Map<String, Long>> counted = new LinkedHashMap<>();
    List<Period> periods = compared(period);
    periods.forEach(each -> counted.put(each, counts.counts(measure, each, split, List.of())));
    return counts.rows(measure, split, periods, List.copyOf(counted.values())).stream()
        .map(
            row ->
                row(
                    row,
                    new FigureAddress(measure.code(), period, split, row.code()),
                    address -> counted(address, counted)))
        .toList();
  }

  private static Figure counted(FigureAddress address, Map<Period, Map<String, Long>> counts) {
    return new Figure(address, counts.get(address.period()).getOrDefault(address.code(), 0L));
  }

  private static FigureRow row(
      ClassifiedRows.Row row, FigureAddress address, Function<FigureAddress, Figure> count) {
    Period period = address.period();
    return new FigureRow(
        row.label(),
        count.apply(address),
        count.apply(address.in(period.sameLastYear())),
        count.apply(address.in(period.previous())),
        row.since());
  }

  /** The name of a row: category, station, method, band or brand. */
  public Label rowLabel(FigureAddress address) {
    Measure measure = counts.measureOf(address);
    return address.isTotal()
        ? measure.name()
        : counts.label(measure, address.split(), address.code());
  }

  /** The name of what a condition asks for. */
  public Label label(Measure measure, Condition condition) {
    return counts.label(measure, condition.split(), condition.code());
  }

  /**
   * The totals of the last periods up to this one, oldest first, without empty ones at the begin.
   */
  public List<Figure> series(Measure measure, Period last, int periods) {
    List<Figure> series = new ArrayList<>();
    Period period = last;
    for (int i = 0; i < periods; i++) {
      series.add(0, figure(FigureAddress.total(measure, period)));
      period = period.previous();
    }
    while (series.size() > 2 && series.get(0).value() == 0) {
      series.remove(0);
    }
    return series;
  }

  /** One page of the records behind a figure; the look leaves a trace. */
  @Audited("figure.records")
  public List<RecordReference> records(FigureAddress address, Scope scope, int page) {
    Measure measure = counts.measureOf(address);
    return counts
        .source(measure)
        .records(counts.behind(address), scope, Page.page(PAGE_SIZE, page));
  }

  /** The first records behind a figure, to be compared; the look leaves a trace. */
  @Audited("figure.records")
  public List<RecordReference> firstRecords(FigureAddress address, Scope scope, int most) {
    return counts
        .source(counts.measureOf(address))
        .records(counts.behind(address), scope, Page.first(most));
  }

  /**
   * All records behind a figure as they are counted now, for freezing it: which, in which version,
   * and what each contributes.
   */
  public List<CountedRecord> counted(FigureAddress address) {
    return counts.source(counts.measureOf(address)).counted(counts.behind(address));
  }

  /** Address of the page that shows a record behind a figure; empty where there is none. */
  public Optional<String> page(FigureAddress address, CountedRecord record) {
    return counts.source(counts.measureOf(address)).page(record);
  }

  /** What the records behind a figure come to. */
  public Contributions contributions(FigureAddress address, Scope scope) {
    return counts.source(counts.measureOf(address)).contributions(counts.behind(address), scope);
  }

  /** The day of the latest record that the measure counts. */
  public Optional<LocalDate> latestDay(Measure measure) {
    return counts.source(measure).latestDay(measure);
  }
}
