package hanki.national;

import hanki.identity.Permission;
import hanki.identity.Permitted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what others have published. */
@ApplicationScoped
@Transactional
@Permitted(Permission.READ_FIGURES)
public class FindingPublishedSeries {

  private final PublishedValues published;

  @Inject
  FindingPublishedSeries(PublishedValues published) {
    this.published = published;
  }

  /** Every series with its values, in the order of the lists. */
  public List<SeriesTable> all() {
    Map<Long, List<PublishedValue>> values =
        published.values().stream().collect(Collectors.groupingBy(each -> each.series().id()));
    return published.series().stream()
        .map(series -> new SeriesTable(series, values.getOrDefault(series.id(), List.of())))
        .toList();
  }

  /**
   * One series with its values.
   *
   * @throws NoSuchSeries if there is none of that code
   */
  public SeriesTable table(String code) {
    PublishedSeries series = series(code);
    return new SeriesTable(series, published.valuesOf(List.of(code)));
  }

  /**
   * What a series is.
   *
   * @throws NoSuchSeries if there is none of that code
   */
  public PublishedSeries series(String code) {
    return published.withCode(code).orElseThrow(() -> new NoSuchSeries(code));
  }

  /** Breaks and events, by their day. */
  public List<SeriesNote> notes(String code) {
    return published.notesOf(code);
  }

  /** Documents that are known, the newest first. */
  public List<SourceDocument> documents() {
    return published.documents();
  }

  /** One of them. */
  public Optional<SourceDocument> document(Long id) {
    return published.document(id);
  }

  /** The series with its parts in a period; empty if it has no parts with values there. */
  public Optional<Parts> parts(SeriesTable whole, PublishedPeriod period) {
    List<PublishedSeries> parts =
        published.series().stream()
            .filter(each -> each.wholeCode().equals(whole.series().code()))
            .filter(each -> each.unit().equals(whole.series().unit()))
            .toList();
    Map<Long, List<PublishedValue>> values =
        published.valuesOf(parts.stream().map(PublishedSeries::code).toList()).stream()
            .collect(Collectors.groupingBy(each -> each.series().id()));
    List<PartRow> rows = new ArrayList<>();
    for (PublishedSeries part : parts) {
      PartRow row = row(new SeriesTable(part, values.getOrDefault(part.id(), List.of())), period);
      if (row.now().isPresent() || row.lastYear().isPresent()) {
        rows.add(row);
      }
    }
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new Parts(period, row(whole, period), rows));
  }

  /** The periods of a series for which parts are known, newest first. */
  public List<PublishedPeriod> periodsOfParts(SeriesTable whole) {
    List<String> parts =
        published.series().stream()
            .filter(each -> each.wholeCode().equals(whole.series().code()))
            .filter(each -> each.unit().equals(whole.series().unit()))
            .map(PublishedSeries::code)
            .toList();
    Map<String, PublishedPeriod> periods =
        published.valuesOf(parts).stream()
            .map(PublishedValue::period)
            .collect(
                Collectors.toMap(
                    PublishedPeriod::code, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    return periods.values().stream()
        .sorted(java.util.Comparator.comparing(PublishedPeriod::lastDay).reversed())
        .toList();
  }

  private static PartRow row(SeriesTable table, PublishedPeriod period) {
    SeriesLine line = table.line(period);
    return new PartRow(
        table.series(),
        table.current(period),
        period.sameLastYear().flatMap(table::current),
        line.onLastYear());
  }
}
