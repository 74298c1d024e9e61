package hanki.national;

import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.period.Period;
import hanki.statistics.FigureAddress;
import hanki.statistics.FigureBook;
import hanki.statistics.Measure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The figures of the house, counted now, beside what was published for the nation. A figure of one
 * period is never held against a published value of another.
 */
@ApplicationScoped
@Transactional
@Permitted(Permission.READ_FIGURES)
public class ComparingWithNation {

  private static final String POPULATION = "population.";

  private final PublishedValues published;
  private final FigureBook figures;

  @Inject
  ComparingWithNation(PublishedValues published, FigureBook figures) {
    this.published = published;
    this.figures = figures;
  }

  /**
   * One row for each series of the nation that counts what the house counts.
   *
   * @param prefecture code of the prefecture of the house: 04
   */
  public List<NationRow> rows(Period period, String prefecture) {
    Map<PublishedSeries, SeriesTable> tables = tables();
    PublishedPeriod span = PublishedPeriod.of(period);
    Optional<PublishedValue> people = population(prefecture, period.lastDay());
    Optional<PublishedValue> all = population(PublishedSeries.NATION, period.lastDay());
    return paired(tables.keySet().stream().toList()).stream()
        .map(
            nation -> {
              FigureAddress address = nation.houseFigure(period).orElseThrow();
              Measure measure = figures.measure(address.measure());
              return new NationRow(
                  measure,
                  figures.figure(address),
                  nation,
                  tables.get(nation).current(span),
                  own(nation, prefecture, tables).flatMap(own -> own.current(span)),
                  people,
                  all);
            })
        .toList();
  }

  private static List<PublishedSeries> paired(List<PublishedSeries> series) {
    return series.stream()
        .filter(each -> each.area().equals(PublishedSeries.NATION))
        .filter(each -> !each.houseFigure().isEmpty())
        .toList();
  }

  private static Optional<SeriesTable> own(
      PublishedSeries nation, String prefecture, Map<PublishedSeries, SeriesTable> tables) {
    return tables.entrySet().stream()
        .filter(each -> each.getKey().area().equals(prefecture))
        .filter(each -> each.getKey().houseFigure().equals(nation.houseFigure()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private Map<PublishedSeries, SeriesTable> tables() {
    List<PublishedSeries> counted =
        published.series().stream().filter(each -> !each.houseFigure().isEmpty()).toList();
    Map<Long, List<PublishedValue>> values =
        published.valuesOf(counted.stream().map(PublishedSeries::code).toList()).stream()
            .collect(Collectors.groupingBy(each -> each.series().id()));
    Map<PublishedSeries, SeriesTable> tables = new LinkedHashMap<>();
    counted.forEach(
        each -> tables.put(each, new SeriesTable(each, values.getOrDefault(each.id(), List.of()))));
    return tables;
  }

  /** The halves and years for which something was published for the nation, newest first. */
  public List<Period> periods() {
    return tables().entrySet().stream()
        .filter(each -> each.getKey().area().equals(PublishedSeries.NATION))
        .flatMap(each -> each.getValue().counted().stream())
        .distinct()
        .sorted(Comparator.comparing(Period::lastDay).reversed().thenComparing(Period::firstDay))
        .toList();
  }

  /** The last day on which the house counted anything that is compared. */
  public Optional<LocalDate> latestDay() {
    return paired(published.series()).stream()
        .map(each -> each.houseFigure().replaceFirst("/.*", ""))
        .distinct()
        .flatMap(code -> figures.latestDay(figures.measure(code)).stream())
        .max(LocalDate::compareTo);
  }

  /** The last population that was published as of the day or before. */
  public Optional<PublishedValue> population(String area, LocalDate day) {
    return published.withCode(POPULATION + area).stream()
        .map(series -> new SeriesTable(series, published.valuesOf(List.of(series.code()))))
        .flatMap(table -> table.standing().stream())
        .filter(value -> !value.period().lastDay().isAfter(day))
        .max(Comparator.comparing(value -> value.period().lastDay()));
  }

  /** The series in which the population of an area is entered; empty if there is none yet. */
  public Optional<PublishedSeries> populationSeries(String area) {
    return published.withCode(POPULATION + area);
  }
}
