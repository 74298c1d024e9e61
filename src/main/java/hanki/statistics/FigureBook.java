package hanki.statistics;

import hanki.identity.Scope;
import hanki.period.Period;
import hanki.platform.Label;
import hanki.reference.Category;
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

  private static final List<String> ORDER = List.of("consultation", "clearance", "fakesite");

  private final Iterable<FigureSource> sources;
  private final Reference reference;

  @Inject
  FigureBook(@Any Instance<FigureSource> sources, Reference reference) {
    this((Iterable<FigureSource>) sources, reference);
  }

  /** For tests without a container. */
  public FigureBook(Iterable<FigureSource> sources, Reference reference) {
    this.sources = sources;
    this.reference = reference;
  }

  /** Every measure of every feature, in the order of the tables. */
  public List<Measure> measures() {
    List<Measure> measures = new ArrayList<>();
    sources.forEach(source -> measures.addAll(source.measures()));
    measures.sort(Comparator.comparing(FigureBook::rank));
    return measures;
  }

  private static int rank(Measure measure) {
    return ORDER.indexOf(measure.code().substring(0, measure.code().indexOf('.')));
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
    long value =
        source(measure).cells(measure, address.period(), address.breakdown()).stream()
            .filter(cell -> cell.code().equals(address.code()))
            .mapToLong(Cell::value)
            .findFirst()
            .orElse(0);
    return new Figure(address, value);
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
    return row(measure.name(), address, this::figure);
  }

  /**
   * A measure split by category, station or brand, each row with its two comparisons. Rows that a
   * scheme has in one of the periods stand there with 0; brands come by their number.
   */
  public List<FigureRow> rows(Measure measure, Period period, Breakdown breakdown) {
    FigureAddress any = new FigureAddress(measure.code(), period, breakdown, "any");
    measureOf(any);
    Map<Period, Map<String, Long>> counts = new LinkedHashMap<>();
    Stream.of(period, period.sameLastYear(), period.previous())
        .distinct()
        .forEach(each -> counts.put(each, counts(measure, each, breakdown)));
    return labels(breakdown, period, counts).entrySet().stream()
        .map(
            label ->
                row(
                    label.getValue(),
                    new FigureAddress(measure.code(), period, breakdown, label.getKey()),
                    address -> counted(address, counts)))
        .toList();
  }

  private static Figure counted(FigureAddress address, Map<Period, Map<String, Long>> counts) {
    return new Figure(address, counts.get(address.period()).getOrDefault(address.code(), 0L));
  }

  private static FigureRow row(
      Label label, FigureAddress address, Function<FigureAddress, Figure> count) {
    Period period = address.period();
    return new FigureRow(
        label,
        count.apply(address),
        count.apply(address.in(period.sameLastYear())),
        count.apply(address.in(period.previous())));
  }

  private Map<String, Long> counts(Measure measure, Period period, Breakdown breakdown) {
    return source(measure).cells(measure, period, breakdown).stream()
        .collect(Collectors.toMap(Cell::code, Cell::value));
  }

  /** Codes and names of the rows, in the order in which they are shown. */
  private Map<String, Label> labels(
      Breakdown breakdown, Period period, Map<Period, Map<String, Long>> counts) {
    Map<String, Label> labels = new LinkedHashMap<>();
    if (breakdown.scheme().isPresent()) {
      categories(breakdown.scheme().get(), period, counts)
          .forEach(category -> labels.put(category.code(), category.label()));
    } else if (breakdown == Breakdown.STATION) {
      reference.stations().stream()
          .filter(station -> isOpen(station, period) || isCounted(station.code(), counts))
          .forEach(station -> labels.put(station.code(), station.shortName()));
    } else {
      Map<String, Long> now = counts.get(period);
      counts.values().stream()
          .flatMap(each -> each.keySet().stream())
          .distinct()
          .sorted(
              Comparator.comparing((String code) -> now.getOrDefault(code, 0L))
                  .reversed()
                  .thenComparing(Comparator.naturalOrder()))
          .forEach(code -> labels.put(code, new Label(code, code)));
    }
    return labels;
  }

  private Stream<Category> categories(
      Scheme scheme, Period period, Map<Period, Map<String, Long>> counts) {
    LocalDate first = period.sameLastYear().firstDay();
    return reference.categories(scheme).stream()
        .filter(
            category ->
                category.isValidWithin(first, period.lastDay())
                    || isCounted(category.code(), counts));
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
    return labels(
            address.breakdown(),
            address.period(),
            Map.of(address.period(), Map.of(address.code(), 0L)))
        .getOrDefault(address.code(), new Label(address.code(), address.code()));
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

  /** One page of the records behind a figure. */
  public List<RecordReference> records(FigureAddress address, Scope scope, int page) {
    Measure measure = measureOf(address);
    return source(measure).records(address, scope, Page.page(PAGE_SIZE, page));
  }

  /** What the records behind a figure come to. */
  public Contributions contributions(FigureAddress address, Scope scope) {
    return source(measureOf(address)).contributions(address, scope);
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
