package hanki.national.web;

import hanki.national.Arrangement;
import hanki.national.Editions;
import hanki.national.PeriodKind;
import hanki.national.PublishedPeriod;
import hanki.national.PublishedSeries;
import hanki.national.PublishedValue;
import hanki.national.SeriesLine;
import hanki.national.SeriesNote;
import hanki.national.SeriesTable;
import hanki.platform.web.Texts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A series in one arrangement as the page shows it: table, chart, notes and source line. */
public class SeriesSheet {

  private static final String BUNDLE = "hanki.national.Text";
  private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

  private final SeriesTable newest;
  private final SeriesTable shown;
  private final Arrangement arrangement;
  private final List<SeriesNote> notes;
  private final Function<PublishedPeriod, String> hrefs;
  private final PublishedWords published;
  private final Texts texts;
  private final List<SeriesLine> lines;

  /**
   * Arranges the series.
   *
   * @param newest as it stands now, for the number of versions
   * @param shown as it stands on the day that was asked for
   * @param hrefs where all versions of a period are
   */
  SeriesSheet(
      SeriesTable newest,
      SeriesTable shown,
      Arrangement arrangement,
      List<SeriesNote> notes,
      Function<PublishedPeriod, String> hrefs,
      PublishedWords published) {
    this.newest = newest;
    this.shown = shown;
    this.arrangement = arrangement;
    this.notes = notes;
    this.hrefs = hrefs;
    this.published = published;
    this.texts = published.texts();
    this.lines = shown.lines(arrangement);
  }

  /**
   * A line of the table.
   *
   * @param vintage name of the vintage; empty where nothing was published
   * @param sum the two halves together, where they do not come to the year
   */
  public record Line(
      String period,
      String value,
      String signs,
      String vintage,
      String vintageWords,
      boolean derived,
      String difference,
      String rate,
      String previousDifference,
      String previousRate,
      String source,
      String publishedOn,
      int versions,
      String href,
      String sum) {}

  /** The lines, newest first. */
  public List<Line> getLines() {
    List<Line> table = new ArrayList<>(lines.stream().map(this::line).toList());
    Collections.reverse(table);
    return table;
  }

  private Line line(SeriesLine line) {
    PublishedSeries series = newest.series();
    Optional<PublishedValue> value = line.editions().map(Editions::current);
    return new Line(
        published.sign(line.period()),
        published.amountOf(value),
        value.map(PublishedValue::signs).orElse(""),
        value.map(each -> each.vintage().name()).orElse(""),
        value.map(published::vintage).orElse(""),
        value.filter(PublishedValue::isDerived).isPresent(),
        published.difference(series, line.onLastYear()),
        published.rate(series, line.onLastYear()),
        published.difference(series, line.onPrevious()),
        published.rate(series, line.onPrevious()),
        value.map(SeriesSheet::shortSource).orElse(""),
        value.map(each -> published.day(each.publishedOn())).orElse(""),
        newest.at(line.period()).map(each -> each.all().size()).orElse(0),
        hrefs.apply(line.period()),
        sum(line, value));
  }

  private static String shortSource(PublishedValue value) {
    return value.document().number().isEmpty()
        ? value.document().institution()
        : value.document().number();
  }

  private String sum(SeriesLine line, Optional<PublishedValue> value) {
    return shown
        .sumOfHalves(line.period())
        .filter(sum -> value.map(each -> each.amount().compareTo(sum) != 0).orElse(true))
        .map(sum -> texts.text(BUNDLE, "series.sum", published.amount(sum)))
        .orElse("");
  }

  /** Whether there is a half or month before to compare with. */
  public boolean isWithPrevious() {
    return arrangement == Arrangement.HALVES || arrangement == Arrangement.MONTHS;
  }

  /** 前年同期比 for halves and months, 前年比 for years. */
  public String getComparedWith() {
    return texts.text(
        BUNDLE, arrangement == Arrangement.YEARS ? "series.onLastYear" : "series.onSamePeriod");
  }

  /** The chart of the same lines; null if there is nothing to draw. */
  public SeriesDrawing getChart() {
    List<SeriesDrawing.Point> points = lines.stream().map(this::point).toList();
    if (points.stream().allMatch(point -> point.amount().isEmpty())) {
      return null;
    }
    List<SeriesDrawing.Event> events = new ArrayList<>();
    for (int i = 0; i < notes.size(); i++) {
      events.add(
          new SeriesDrawing.Event(notes.get(i).day(), circled(i) + " " + kind(notes.get(i))));
    }
    int gap = -1;
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).period().kind() != lines.get(i - 1).period().kind()
          && arrangement == Arrangement.YEARS_AND_FIRST_HALVES) {
        gap = i;
      }
    }
    return new SeriesDrawing(points, events, gap, unit(), finding(points));
  }

  private SeriesDrawing.Point point(SeriesLine line) {
    Optional<PublishedValue> value = line.editions().map(Editions::current);
    return new SeriesDrawing.Point(
        line.period(),
        value.isEmpty() && line.period().kind() == PeriodKind.SPAN
            ? published.amountOf(value)
            : published.sign(line.period()),
        value.map(PublishedValue::amount),
        published.amountOf(value) + value.map(PublishedValue::signs).orElse(""),
        hrefs.apply(line.period()));
  }

  private String finding(List<SeriesDrawing.Point> points) {
    List<SeriesDrawing.Point> known =
        points.stream().filter(point -> point.amount().isPresent()).toList();
    SeriesDrawing.Point first = known.get(0);
    SeriesDrawing.Point last = known.get(known.size() - 1);
    return texts.text(
        BUNDLE,
        "series.finding",
        published.name(newest.series()),
        first.label(),
        published.amount(first.amount().get()) + unit(),
        last.label(),
        published.amount(last.amount().get()) + unit());
  }

  private static String circled(int index) {
    return index < CIRCLED.length() ? CIRCLED.substring(index, index + 1) : "(" + (index + 1) + ")";
  }

  private String kind(SeriesNote note) {
    return texts.text(BUNDLE, "kind." + note.kind().name());
  }

  /** A break or an event below the chart. */
  public record Note(String number, String kind, String day, String words, String source) {}

  public List<Note> getNotes() {
    List<Note> shownNotes = new ArrayList<>();
    for (int i = 0; i < notes.size(); i++) {
      SeriesNote note = notes.get(i);
      shownNotes.add(
          new Note(
              circled(i),
              kind(note),
              published.day(note.day()),
              published.label(note.words()),
              note.source()));
    }
    return shownNotes;
  }

  /** ※出典元 of the newest value shown, and of how many other documents the rest come. */
  public String getSource() {
    List<PublishedValue> values =
        lines.stream().flatMap(line -> line.editions().stream()).map(Editions::current).toList();
    if (values.isEmpty()) {
      return "";
    }
    PublishedValue last = values.get(values.size() - 1);
    long others =
        values.stream()
            .map(value -> value.document().documentKey())
            .distinct()
            .filter(key -> !key.equals(last.document().documentKey()))
            .count();
    String source = published.source(newest.series(), last.document());
    return others == 0 ? source : texts.text(BUNDLE, "source.others", source, others);
  }

  private String unit() {
    return published.label(newest.series().unit());
  }
}
