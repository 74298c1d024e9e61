package hanki.statistics;

import hanki.period.Period;
import hanki.platform.Label;
import hanki.reference.Category;
import hanki.reference.CategoryScheme;
import hanki.reference.NoSuchVersion;
import hanki.reference.Reclassification;
import hanki.reference.Reference;
import hanki.reference.Scheme;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Rows that are categories: as recorded, or carried into a version of a classification. */
class ClassifiedRows {

  private static final Label UNMAPPED =
      new Label("この分類に直せない記録", "Records without a place in this classification");

  private final Reference reference;

  ClassifiedRows(Reference reference) {
    this.reference = reference;
  }

  /** A row with its name and, if that lies within the compared span, its first day. */
  record Row(String code, Label label, LocalDate since) {}

  /** The versions in which the records can be counted, the recorded one left out. */
  List<CategoryScheme> versions(Breakdown breakdown) {
    Optional<Scheme> scheme = breakdown.overlaps() ? Optional.empty() : breakdown.scheme();
    return scheme.stream()
        .flatMap(
            recorded ->
                reference.versions(recorded).stream()
                    .filter(version -> !version.code().equals(recorded.code())))
        .toList();
  }

  /**
   * The version that is meant: itself, or the one that a classification has in the period, else the
   * nearest to it.
   *
   * @throws UnknownFigure if there is none of that code
   */
  Split resolved(Split asked, Period period) {
    if (asked.isRecorded()) {
      return asked;
    }
    List<CategoryScheme> versions = versions(asked.breakdown());
    if (versions.stream().anyMatch(version -> version.code().equals(asked.version()))) {
      return asked;
    }
    return new Split(
        asked.breakdown(),
        inForce(ofClassification(versions, asked.version()), period)
            .orElseThrow(() -> new UnknownFigure(asked.code()))
            .code());
  }

  private static List<CategoryScheme> ofClassification(List<CategoryScheme> versions, String code) {
    return versions.stream()
        .filter(version -> version.classification().code().equals(code))
        .toList();
  }

  private static Optional<CategoryScheme> inForce(List<CategoryScheme> versions, Period period) {
    return Stream.concat(
            versions.stream().filter(version -> version.isValidOn(period.lastDay())),
            versions.stream()
                .sorted(
                    Comparator.comparing(
                        CategoryScheme::firstDay, Comparator.nullsFirst(Comparator.naturalOrder())))
                .limit(1))
        .findFirst();
  }

  /** The compared periods in which the version did not hold from the first day to the last. */
  List<SeriesBreak> breaks(Split split, Stream<Period> periods) {
    if (split.isRecorded()) {
      return List.of();
    }
    List<CategoryScheme> versions = versions(split.breakdown());
    CategoryScheme shown =
        versions.stream()
            .filter(version -> version.code().equals(split.version()))
            .findFirst()
            .orElseThrow(() -> new UnknownFigure(split.code()));
    List<CategoryScheme> all = ofClassification(versions, shown.classification().code());
    return periods
        .distinct()
        .filter(period -> !shown.isValidOn(period.firstDay()) || !shown.isValidOn(period.lastDay()))
        .map(period -> seriesBreak(period, shown, all))
        .toList();
  }

  private static SeriesBreak seriesBreak(
      Period period, CategoryScheme shown, List<CategoryScheme> all) {
    boolean before = !shown.isValidOn(period.firstDay()) && shown.isValidOn(period.lastDay());
    LocalDate other = before ? period.firstDay() : period.lastDay();
    LocalDate day =
        shown.firstDay() != null && other.isBefore(shown.firstDay())
            ? shown.firstDay()
            : shown.lastDay().plusDays(1);
    return new SeriesBreak(
        period,
        day,
        shown.label(),
        all.stream()
            .filter(version -> version != shown && version.isValidOn(other))
            .map(CategoryScheme::label)
            .findFirst());
  }

  /**
   * How recorded codes are carried into the version of the split; empty for classes as recorded.
   *
   * @throws UnknownFigure if such records cannot be counted in such a version
   */
  Optional<Reclassification> carrying(Split split) {
    if (split.isRecorded()) {
      return Optional.empty();
    }
    if (split.breakdown().scheme().isEmpty() || split.breakdown().overlaps()) {
      throw new UnknownFigure(split.code());
    }
    try {
      return Optional.of(
          reference.reclassification(split.breakdown().scheme().get(), split.version()));
    } catch (NoSuchVersion unknown) {
      throw new UnknownFigure(split.code());
    }
  }

  /** Counts by recorded code, summed by the rows of the version. */
  static Map<String, Long> carried(
      Optional<Reclassification> carrying, Map<String, Long> recorded) {
    if (carrying.isEmpty()) {
      return recorded;
    }
    Map<String, Long> carried = new TreeMap<>();
    recorded.forEach((code, value) -> carried.merge(carrying.get().rowOf(code), value, Long::sum));
    return carried;
  }

  /** The rows to show: what exists in the span from first to last, and whatever was counted. */
  List<Row> rows(
      Scheme recorded,
      Optional<Reclassification> carrying,
      LocalDate first,
      LocalDate last,
      Map<String, Long> counted) {
    List<Category> categories =
        carrying.map(Reclassification::rows).orElseGet(() -> reference.categories(recorded));
    Map<String, Row> rows = new LinkedHashMap<>();
    categories.stream()
        .filter(
            category -> category.isValidWithin(first, last) || counted.containsKey(category.code()))
        .forEach(category -> rows.put(category.code(), row(category, first)));
    if (counted.getOrDefault(Reclassification.UNMAPPED, 0L) > 0) {
      rows.put(Reclassification.UNMAPPED, new Row(Reclassification.UNMAPPED, UNMAPPED, null));
    }
    return List.copyOf(rows.values());
  }

  private static Row row(Category category, LocalDate first) {
    boolean begins = category.firstDay() != null && category.firstDay().isAfter(first);
    return new Row(category.code(), category.label(), begins ? category.firstDay() : null);
  }

  /** The name of a row, whether or not it is in use. */
  Optional<Label> label(Split split, String code) {
    Scheme recorded = split.breakdown().scheme().orElseThrow();
    return rows(recorded, carrying(split), LocalDate.MIN, LocalDate.MAX, Map.of(code, 1L)).stream()
        .filter(row -> row.code().equals(code))
        .map(Row::label)
        .findFirst();
  }
}
