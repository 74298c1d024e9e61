package hanki.statistics;

import hanki.period.Period;
import hanki.platform.Label;
import hanki.reference.Reference;
import hanki.reference.Station;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the rows of a table are, in which order, and what they are called. */
class RowNames {

  private final Reference reference;
  private final ClassifiedRows classified;

  RowNames(Reference reference, ClassifiedRows classified) {
    this.reference = reference;
    this.classified = classified;
  }

  /**
   * The rows that exist in one of the periods, and whatever was counted.
   *
   * @param periods the one that decides on the order of brands first
   * @param counts of the periods, in the same order
   */
  List<ClassifiedRows.Row> rows(
      FigureSource source, Split split, List<Period> periods, List<Map<String, Long>> counts) {
    Map<String, Long> all = new LinkedHashMap<>();
    counts.forEach(each -> each.forEach((code, n) -> all.merge(code, n, Long::sum)));
    LocalDate first = day(periods, Period::firstDay, Comparator.naturalOrder());
    LocalDate last = day(periods, Period::lastDay, Comparator.reverseOrder());
    Breakdown breakdown = split.breakdown();
    if (breakdown.scheme().isPresent()) {
      return classified.rows(
          breakdown.scheme().get(), classified.carrying(split), first, last, all);
    }
    if (breakdown.isByStation()) {
      return reference.stations().stream()
          .filter(station -> isOpen(station, periods) || all.containsKey(station.code()))
          .map(station -> new ClassifiedRows.Row(station.code(), station.shortName(), null))
          .toList();
    }
    if (breakdown == Breakdown.LOSS) {
      return bands();
    }
    return breakdown.isNamedBySource()
        ? named(source.names(breakdown), all)
        : byNumber(all, counts.isEmpty() ? Map.of() : counts.get(0));
  }

  private static LocalDate day(
      List<Period> periods,
      java.util.function.Function<Period, LocalDate> of,
      Comparator<LocalDate> order) {
    return periods.stream().map(of).min(order).orElseThrow();
  }

  private static boolean isOpen(Station station, List<Period> periods) {
    return periods.stream()
        .anyMatch(
            period -> station.isOpenOn(period.firstDay()) || station.isOpenOn(period.lastDay()));
  }

  /** Those that were counted, named ones in their order, then whatever has no name. */
  private static List<ClassifiedRows.Row> named(Map<String, Label> names, Map<String, Long> all) {
    return Stream.concat(names.keySet().stream(), all.keySet().stream().sorted())
        .distinct()
        .filter(all::containsKey)
        .map(code -> new ClassifiedRows.Row(code, names.getOrDefault(code, unnamed(code)), null))
        .toList();
  }

  private static List<ClassifiedRows.Row> byNumber(Map<String, Long> all, Map<String, Long> now) {
    return all.keySet().stream()
        .sorted(
            Comparator.comparing((String code) -> now.getOrDefault(code, 0L))
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
        .map(code -> new ClassifiedRows.Row(code, unnamed(code), null))
        .toList();
  }

  /** Every row there can be, in use or not; nothing where that has no end. */
  List<ClassifiedRows.Row> choices(FigureSource source, Breakdown breakdown) {
    if (breakdown.scheme().isPresent()) {
      return classified.rows(
          breakdown.scheme().get(), Optional.empty(), LocalDate.MIN, LocalDate.MAX, Map.of());
    }
    if (breakdown.isByStation()) {
      return reference.stations().stream()
          .map(station -> new ClassifiedRows.Row(station.code(), station.shortName(), null))
          .toList();
    }
    return breakdown == Breakdown.LOSS
        ? bands()
        : source.names(breakdown).entrySet().stream()
            .map(each -> new ClassifiedRows.Row(each.getKey(), each.getValue(), null))
            .toList();
  }

  private static List<ClassifiedRows.Row> bands() {
    return Arrays.stream(LossBand.values())
        .map(band -> new ClassifiedRows.Row(band.code(), band.label(), null))
        .toList();
  }

  private static Label unnamed(String code) {
    return new Label(code, code);
  }

  /** The name of a row, whether or not it is in use. */
  Label label(FigureSource source, Split split, String code) {
    Breakdown breakdown = split.breakdown();
    Optional<Label> name =
        breakdown.scheme().isPresent()
            ? classified.label(split, code)
            : switch (breakdown) {
              case STATION, OCCURRENCE ->
                  reference.stations().stream()
                      .filter(station -> station.code().equals(code))
                      .map(Station::shortName)
                      .findFirst();
              case LOSS -> LossBand.with(code).map(LossBand::label);
              default -> Optional.ofNullable(source.names(breakdown).get(code));
            };
    return name.orElseGet(() -> unnamed(code));
  }
}
