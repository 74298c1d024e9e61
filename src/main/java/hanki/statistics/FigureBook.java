package hanki.statistics;

import hanki.identity.Scope;
import hanki.period.Period;
import hanki.platform.Label;
import hanki.platform.audit.Audited;
import hanki.reference.CategoryScheme;
import hanki.reference.Reclassification;
import hanki.reference.Reference;
import hanki.reference.Scheme;
import hanki.reference.Station;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.query.Page;

/** All figures of the house: counted now, compared, and followed back to their records. */
@ApplicationScoped
@Transactional
public class FigureBook {

  /** Records on one page behind a figure. */
  public static final int PAGE_SIZE = 50;

  private static final List<String> ORDER =
      List.of("consultation", "incident", "clearance", "fakesite");

  private final Iterable<FigureSource> sources;
  private final Reference reference;
  private final ClassifiedRows classified;

  @Inject
  FigureBook(@Any Instance<FigureSource> sources, Reference reference) {
    this((Iterable<FigureSource>) sources, reference);
  }

  /** For tests without a container. */
  public FigureBook(Iterable<FigureSource> sources, Reference reference) {
    this.sources = sources;
    this.reference = reference;
    this.classified = new ClassifiedRows(reference);
  }

  /** Every measure of every feature, in the order of the tables. */
  public List<Measure> measures() {
    List<Measure> measures = new ArrayList<>();
    sources.forEach(source -> measures.addAll(source.measures()));
    measures.sort(Comparator.comparing(FigureBook::rank));
    return measures;
  }

  private static int rank(Measure measure) {
    int place = ORDER.indexOf(measure.code().substring(0, measure.code().indexOf('.')));
    return place < 0 ? ORDER.size() : place;
  }

  /**
   * The measure with that code.
   *
   * @throws UnknownFigure if nothing is counted under it
   */
  public Measure measure(String code) {
    return measures().stream()
        .filter(measure -> measure.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new UnknownFigure(code));
  }

  /**
   * One figure, counted now.
   *
   * @throws UnknownFigure if the measure does not exist or cannot be split so
   */
  public Figure figure(FigureAddress address) {
    Measure measure = measureOf(address);
    Map<String, Long> counts =
        counts(measure, address.period(), address.split(), classified.carrying(address.split()));
    return new Figure(address, counts.getOrDefault(address.code(), 0L));
  }

  private Measure measureOf(FigureAddress address) {
    Measure measure = measure(address.measure());
    boolean total = address.breakdown() == Breakdown.NONE;
    if (!measure.allows(address.breakdown()) || total != address.code().equals("-")) {
      throw new UnknownFigure(address.toString());
    }
    return measure;
  }

  /** The total of a measure with its two comparisons. */
  public FigureRow total(Measure measure, Period period) {
    FigureAddress address = FigureAddress.total(measure, period);
    return row(new ClassifiedRows.Row("-", measure.name(), null), address, this::figure);
  }

  /** The versions of classifications in which the rows of a breakdown can be counted. */
  public List<CategoryScheme> versions(Breakdown breakdown) {
    return classified.versions(breakdown);
  }

  /**
   * The split that is meant: a classification stands for the version it has in the period.
   *
   * @throws UnknownFigure if there is no such version or classification
   */
  public Split resolved(Split asked, Period period) {
    return classified.resolved(asked, period);
  }

  /** The columns of the table of that period that had another version at their time. */
  public List<SeriesBreak> breaks(Split split, Period period) {
    return classified.breaks(split, compared(period));
  }

  private static Stream<Period> compared(Period period) {
    return Stream.of(period, period.sameLastYear(), period.previous()).distinct();
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
    measureOf(new FigureAddress(measure.code(), period, split, "any"));
    Optional<Reclassification> carrying = classified.carrying(split);
    Map<Period, Map<String, Long>> counts = new LinkedHashMap<>();
    compared(period).forEach(each -> counts.put(each, counts(measure, each, split, carrying)));
    return labels(split, carrying, period, counts).stream()
        .map(
            label ->
                row(
                    label,
                    new FigureAddress(measure.code(), period, split, label.code()),
                    address -> counted(address, counts)))
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

  private Map<String, Long> counts(
      Measure measure, Period period, Split split, Optional<Reclassification> carrying) {
    return ClassifiedRows.carried(
        carrying,
        source(measure).cells(measure, period, split.breakdown()).stream()
            .collect(Collectors.toMap(Cell::code, Cell::value)));
  }

  /** The rows, in the order in which they are shown. */
  private List<ClassifiedRows.Row> labels(
      Split split,
      Optional<Reclassification> carrying,
      Period period,
      Map<Period, Map<String, Long>> counts) {
    Optional<Scheme> recorded = split.breakdown().scheme();
    if (recorded.isPresent()) {
      Map<String, Long> all = new LinkedHashMap<>();
      counts.values().forEach(each -> each.forEach((code, n) -> all.merge(code, n, Long::sum)));
      LocalDate first = period.sameLastYear().firstDay();
      return classified.rows(recorded.get(), carrying, first, period.lastDay(), all);
    }
    if (split.breakdown().isByStation()) {
      return reference.stations().stream()
          .filter(station -> isOpen(station, period) || isCounted(station.code(), counts))
          .map(station -> new ClassifiedRows.Row(station.code(), station.shortName(), null))
          .toList();
    }
    Map<String, Long> now = counts.get(period);
    return counts.values().stream()
        .flatMap(each -> each.keySet().stream())
        .distinct()
        .sorted(
            Comparator.comparing((String code) -> now.getOrDefault(code, 0L))
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
        .map(code -> new ClassifiedRows.Row(code, new Label(code, code), null))
        .toList();
  }

  private static boolean isOpen(Station station, Period period) {
    return station.isOpenOn(period.firstDay()) || station.isOpenOn(period.lastDay());
  }

  private static boolean isCounted(String code, Map<Period, Map<String, Long>> counts) {
    return counts.values().stream().anyMatch(each -> each.containsKey(code));
  }

  /** The name of a row: category, station or brand. */
  public Label rowLabel(FigureAddress address) {
    Measure measure = measureOf(address);
    if (address.breakdown() == Breakdown.NONE) {
      return measure.name();
    }
    Label unnamed = new Label(address.code(), address.code());
    if (address.breakdown().scheme().isPresent()) {
      return classified.label(address.split(), address.code()).orElse(unnamed);
    }
    return address.breakdown().isByStation()
        ? reference.stations().stream()
            .filter(station -> station.code().equals(address.code()))
            .map(Station::shortName)
            .findFirst()
            .orElse(unnamed)
        : unnamed;
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
    Measure measure = measureOf(address);
    return source(measure).records(behind(address), scope, Page.page(PAGE_SIZE, page));
  }

  /** What the records behind a figure come to. */
  public Contributions contributions(FigureAddress address, Scope scope) {
    return source(measureOf(address)).contributions(behind(address), scope);
  }

  private Behind behind(FigureAddress address) {
    return new Behind(
        address.measure(),
        address.period(),
        address.breakdown(),
        classified
            .carrying(address.split())
            .map(carrying -> carrying.recordedIn(address.code()))
            .orElseGet(() -> List.of(address.code())));
  }

  /** The day of the latest record that the measure counts. */
  public Optional<LocalDate> latestDay(Measure measure) {
    return source(measure).latestDay(measure);
  }

  private FigureSource source(Measure measure) {
    for (FigureSource source : sources) {
      if (source.measures().contains(measure)) {
        return source;
      }
    }
    throw new UnknownFigure(measure.code());
  }
}
