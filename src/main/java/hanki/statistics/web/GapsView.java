package hanki.statistics.web;

import hanki.period.Period;
import hanki.platform.web.Texts;
import hanki.statistics.Figure;
import hanki.statistics.FigureBook;
import hanki.statistics.FigureTable;
import hanki.statistics.GapNotes;
import hanki.statistics.Lack;
import hanki.statistics.Measure;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Marks figures that lack a station-month, on every page that shows figures. */
@Named("gapsView")
@RequestScoped
public class GapsView {

  private final GapNotes notes;
  private final FigureBook figures;
  private final Texts texts;
  private final Map<String, Lack> asked = new HashMap<>();

  @Inject
  GapsView(GapNotes notes, FigureBook figures, Texts texts) {
    this.notes = notes;
    this.figures = figures;
    this.texts = texts;
  }

  private Lack lack(Measure measure, Period period) {
    return asked.computeIfAbsent(
        measure.code() + "/" + period.code(), any -> notes.lack(measure, List.of(period)));
  }

  /** ※ at a column that lacks a station-month; else empty. */
  public String markOf(Measure measure, Period period) {
    return lack(measure, period).isOf(period) ? mark() : "";
  }

  /** ※ at a column in which one of the measures lacks a station-month; else empty. */
  public String markOfAny(List<Measure> measures, Period period) {
    return measures.stream().anyMatch(each -> lack(each, period).isOf(period)) ? mark() : "";
  }

  /** ※ at the figure of a station that lacks a month; else empty. */
  public String markAt(Figure figure) {
    return lack(figure).isOfStation(figure) ? mark() : "";
  }

  private Lack lack(Figure figure) {
    return lack(figures.measure(figure.address().measure()), figure.address().period());
  }

  private String mark() {
    return texts.text("hanki.statistics.Text", "half-year.breakMark");
  }

  /** Whether nothing is known of it, so that no number may stand for it. */
  public boolean isUnknown(Figure figure) {
    return figure.value() == 0 && lack(figure).isUnknown(figure);
  }

  /** What the marks of a half-year table mean. */
  public List<String> notes(Measure measure, Period period) {
    return notes.notes(
        notes.lack(measure, Stream.of(period, period.sameLastYear(), period.previous()).toList()));
  }

  /** What the columns of a table lack. */
  public List<String> notesOf(FigureTable table) {
    return notes.notes(
        notes.lack(
            table.measure(), table.columns().stream().map(FigureTable.Column::period).toList()));
  }

  /** What a single figure lacks. */
  public List<String> notesAt(Measure measure, Figure figure) {
    return notes.notes(lack(measure, figure.address().period()));
  }
}
