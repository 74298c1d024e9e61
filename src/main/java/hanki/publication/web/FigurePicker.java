package hanki.publication.web;

import hanki.guidance.FindingAdvice;
import hanki.guidance.FindingMethods;
import hanki.national.FindingPublishedSeries;
import hanki.national.PublishedValue;
import hanki.period.CalendarYear;
import hanki.period.HalfYear;
import hanki.period.Period;
import hanki.platform.web.Texts;
import hanki.platform.web.Words;
import hanki.publication.BlockKind;
import hanki.publication.FigurePick;
import hanki.statistics.Breakdown;
import hanki.statistics.CountingTables;
import hanki.statistics.FigureBook;
import hanki.statistics.Measure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What can be picked: measures and published series, their rows, periods and readings. */
@ApplicationScoped
public class FigurePicker {

  private static final int PERIODS = 8;
  private static final String ALL = "-/-";

  private final FigureBook book;
  private final CountingTables tables;
  private final FindingPublishedSeries published;
  private final FindingMethods methods;
  private final FindingAdvice advice;
  private final Naming naming;

  /** How things are called for the reader. */
  @ApplicationScoped
  static class Naming {

    private final Words words;
    private final Texts texts;

    @Inject
    Naming(Words words, Texts texts) {
      this.words = words;
      this.texts = texts;
    }

    Words words() {
      return words;
    }

    String statistics(String key) {
      return texts.text("hanki.statistics.Text", key);
    }

    String here(String key) {
      return texts.text("hanki.publication.Text", key);
    }
  }

  @Inject
  FigurePicker(
      FigureBook book,
      CountingTables tables,
      FindingPublishedSeries published,
      FindingMethods methods,
      FindingAdvice advice,
      Naming naming) {
    this.book = book;
    this.tables = tables;
    this.published = published;
    this.methods = methods;
    this.advice = advice;
    this.naming = naming;
  }

  /** Measures of the house, then published series; methods or advice where those are picked. */
  List<Choice> whats(BlockKind kind) {
    List<Choice> whats = new ArrayList<>();
    if (kind == BlockKind.METHOD) {
      methods
          .names()
          .forEach((code, name) -> whats.add(new Choice(code, naming.words().label(name))));
      return whats;
    }
    if (kind == BlockKind.ADVICE) {
      advice.all().forEach(each -> whats.add(new Choice(each.code(), each.heading())));
      return whats;
    }
    for (Measure measure : book.measures()) {
      whats.add(new Choice(measure.code(), naming.words().label(measure.name())));
    }
    published
        .all()
        .forEach(
            table ->
                whats.add(
                    new Choice(
                        FigurePick.PUBLISHED + table.series().code(),
                        naming.words().label(table.series().publisher())
                            + "　"
                            + naming.words().label(table.series().subject())
                            + "　"
                            + naming.words().label(table.series().part()))));
    return whats;
  }

  /** Rows of a measure; of a published series there are none. */
  List<Choice> rows(String what, BlockKind kind) {
    if (what.isEmpty() || what.startsWith(FigurePick.PUBLISHED) || kind.isFromGuidance()) {
      return List.of();
    }
    Measure measure = book.measure(what);
    List<Choice> rows = new ArrayList<>();
    rows.add(new Choice(ALL, naming.statistics("half-year.total")));
    for (Breakdown breakdown : measure.breakdowns()) {
      String name = naming.statistics("by." + breakdown);
      if (kind == BlockKind.TABLE) {
        rows.add(new Choice(breakdown.code(), name + naming.here("edit.allRows")));
      } else if (!breakdown.isOpenEnded()) {
        tables
            .choices(measure, breakdown)
            .forEach(
                (code, label) ->
                    rows.add(
                        new Choice(
                            breakdown.code() + "/" + code,
                            name + "：" + naming.words().label(label))));
      }
    }
    return rows;
  }

  /** Periods that can be picked: those published, or halves and years around the report's. */
  List<Choice> periods(String what, Period about) {
    if (what.startsWith(FigurePick.PUBLISHED)) {
      List<Choice> known = new ArrayList<>();
      for (PublishedValue value :
          published.table(what.substring(FigurePick.PUBLISHED.length())).standing()) {
        known.add(
            new Choice(
                value.period().code(),
                value.period().counted().map(naming.words()::title).orElse(value.period().code())));
      }
      Collections.reverse(known);
      return known;
    }
    List<Choice> periods = new ArrayList<>();
    Period half = HalfYear.containing(about.lastDay());
    Period year = new CalendarYear(about.lastDay().getYear());
    for (int i = 0; i < PERIODS; i++) {
      periods.add(new Choice(half.code(), naming.words().title(half)));
      half = half.previous();
    }
    for (int i = 0; i < PERIODS; i++) {
      periods.add(new Choice(year.code(), naming.words().title(year)));
      year = year.previous();
    }
    return periods;
  }
}
