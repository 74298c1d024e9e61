package hanki.statistics;

import hanki.period.Period;
import hanki.platform.Label;
import hanki.reference.Reclassification;
import hanki.reference.Reference;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Asks the sources: every number of the house comes through here. */
@Dependent
class FigureCounts {

  private static final List<String> ORDER =
      List.of("consultation", "incident", "arrest", "clearance", "fakesite");

  private final Iterable<FigureSource> sources;
  private final ClassifiedRows classified;
  private final RowNames names;

  @Inject
  FigureCounts(@Any Instance<FigureSource> sources, Reference reference) {
    this((Iterable<FigureSource>) sources, reference);
  }

  FigureCounts(Iterable<FigureSource> sources, Reference reference) {
    this.sources = sources;
    this.classified = new ClassifiedRows(reference);
    this.names = new RowNames(reference, classified);
  }

  ClassifiedRows classified() {
    return classified;
  }

  List<Measure> measures() {
    List<Measure> measures = new ArrayList<>();
    sources.forEach(source -> measures.addAll(source.measures()));
    measures.sort(Comparator.comparing(FigureCounts::rank));
    return measures;
  }

  private static int rank(Measure measure) {
    int place = ORDER.indexOf(measure.code().substring(0, measure.code().indexOf('.')));
    return place < 0 ? ORDER.size() : place;
  }

  Measure measure(String code) {
    return measures().stream()
        .filter(measure -> measure.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new UnknownFigure(code));
  }

  /**
   * The measure of an address.
   *
   * @throws UnknownFigure if the measure does not exist or its records cannot be told apart so
   */
  Measure measureOf(FigureAddress address) {
    Measure measure = measure(address.measure());
    if (!measure.allows(address.breakdown())
        || address.isTotal() != address.code().equals("-")
        || !address.among().stream().allMatch(each -> measure.allows(each.breakdown()))) {
      throw new UnknownFigure(address.toString());
    }
    return measure;
  }

  FigureSource source(Measure measure) {
    for (FigureSource source : sources) {
      if (source.measures().contains(measure)) {
        return source;
      }
    }
    throw new UnknownFigure(measure.code());
  }

  /** The counts of a period by the rows of the split; no row that counts nothing. */
  Map<String, Long> counts(Measure measure, Period period, Split split, List<Condition> among) {
    Optional<Reclassification> carrying = classified.carrying(split);
    return ClassifiedRows.carried(
        carrying,
        source(measure)
            .cells(new Behind(measure.code(), period, recorded(among)), split.breakdown())
            .stream()
            .collect(Collectors.toMap(Cell::code, Cell::value)));
  }

  /** The records behind a figure, as its source is asked for them. */
  Behind behind(FigureAddress address) {
    return new Behind(address.measure(), address.period(), recorded(address.conditions()));
  }

  private Map<Breakdown, List<String>> recorded(List<Condition> conditions) {
    Map<Breakdown, List<String>> codes = new EnumMap<>(Breakdown.class);
    conditions.forEach(
        each ->
            codes.put(
                each.breakdown(),
                classified
                    .carrying(each.split())
                    .map(carrying -> carrying.recordedIn(each.code()))
                    .orElseGet(() -> List.of(each.code()))));
    return codes;
  }

  /**
   * The rows of a table of those periods, in the order in which they are shown.
   *
   * @param counts of each period by row; the last named period decides on the order of brands
   */
  List<ClassifiedRows.Row> rows(
      Measure measure, Split split, List<Period> periods, List<Map<String, Long>> counts) {
    return names.rows(source(measure), split, periods, counts);
  }

  /** What records of a measure can be in a breakdown; nothing where that has no end. */
  List<ClassifiedRows.Row> choices(Measure measure, Breakdown breakdown) {
    return names.choices(source(measure), breakdown);
  }

  /** The name of a row: category, station, method, band or brand. */
  Label label(Measure measure, Split split, String code) {
    return names.label(source(measure), split, code);
  }
}
