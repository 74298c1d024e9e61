package hanki.national.web;

import hanki.national.FindingPublishedSeries;
import hanki.national.PublishedSeries;
import hanki.national.PublishedValue;
import hanki.national.SeriesTable;
import hanki.platform.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** 公表された統計: every series by publisher and subject, with its last value. */
@Named("nationalListView")
@RequestScoped
public class NationalListView {

  private final FindingPublishedSeries finding;
  private final PublishedWords published;
  private final Words words;

  private String q;
  private List<Group> groups = List.of();
  private Map<String, String> wholes = Map.of();

  @Inject
  NationalListView(FindingPublishedSeries finding, PublishedWords published, Words words) {
    this.finding = finding;
    this.published = published;
    this.words = words;
  }

  /** A publisher and a subject. */
  public record Group(String publisher, String subject, List<Row> rows) {}

  /**
   * A series.
   *
   * @param vintage name of the vintage; empty if there is no value yet
   */
  public record Row(
      String code,
      String name,
      boolean part,
      String unit,
      String period,
      String value,
      String signs,
      String vintage,
      String vintageWords,
      String publishedOn,
      boolean adds) {}

  /** Reads all series and keeps those that say what is sought. */
  public void load() {
    String sought = q == null ? "" : q.strip().toLowerCase(Locale.ROOT);
    List<SeriesTable> all = finding.all();
    wholes =
        all.stream()
            .map(SeriesTable::series)
            .collect(Collectors.toMap(PublishedSeries::code, each -> each.measure().ja()));
    Map<String, List<SeriesTable>> bySubject =
        all.stream()
            .filter(table -> sought.isEmpty() || says(table.series(), sought))
            .collect(
                Collectors.groupingBy(
                    table -> table.series().publisher() + " " + table.series().subject(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    groups = bySubject.values().stream().map(this::group).toList();
  }

  private boolean says(PublishedSeries series, String sought) {
    return String.join(
            " ",
            series.code(),
            words.label(series.publisher()),
            words.label(series.subject()),
            words.label(series.measure()),
            words.label(series.part()))
        .toLowerCase(Locale.ROOT)
        .contains(sought);
  }

  private Group group(List<SeriesTable> tables) {
    PublishedSeries first = tables.get(0).series();
    return new Group(
        words.label(first.publisher()),
        words.label(first.subject()),
        tables.stream().map(this::row).toList());
  }

  private Row row(SeriesTable table) {
    PublishedSeries series = table.series();
    Optional<PublishedValue> latest = table.latest();
    return new Row(
        series.code(),
        name(series),
        !series.isWhole(),
        words.label(series.unit()),
        latest.map(value -> published.sign(value.period())).orElse(""),
        published.amountOf(latest),
        latest.map(PublishedValue::signs).orElse(""),
        latest.map(value -> value.vintage().name()).orElse(""),
        latest.map(published::vintage).orElse(""),
        latest.map(value -> published.day(value.publishedOn())).orElse(""),
        series.adds());
  }

  /** The part alone, where it stands under a whole of the same measure. */
  private String name(PublishedSeries series) {
    boolean under =
        wholes.getOrDefault(series.wholeCode(), series.code()).equals(series.measure().ja());
    return under ? words.label(series.part()) : published.name(series);
  }

  public List<Group> getGroups() {
    return groups;
  }

  public String getQ() {
    return q;
  }

  public void setQ(String q) {
    this.q = q;
  }
}
