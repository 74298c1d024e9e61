package hanki.publication.web;

import hanki.guidance.FindingAdvice;
import hanki.guidance.FindingMethods;
import hanki.national.FindingPublishedSeries;
import hanki.national.PublishedSeries;
import hanki.national.PublishedValue;
import hanki.national.SeriesTable;
import hanki.period.CalendarYear;
import hanki.period.HalfYear;
import hanki.period.Period;
import hanki.platform.Label;
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
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** What can be picked: measures with their rows and published series, periods and readings. */
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

  /**
   * Everything that can be picked for a block of that kind: measures of the house with their rows,
   * then published series; methods or advice where those are picked.
   */
  List<Choice> candidates(BlockKind kind) {
    List<Choice> all = new ArrayList<>();
    if (kind == BlockKind.METHOD) {
      methods
          .names()
          .forEach((code, name) -> all.add(new Choice(code, naming.words().label(name))));
    } else if (kind == BlockKind.ADVICE) {
      advice.all().forEach(each -> all.add(new Choice(each.code(), each.heading())));
    } else {
      book.measures().forEach(each -> all.add(new Choice(each.code() + " " + ALL, name(each))));
      book.measures().forEach(each -> addRows(all, each, kind));
      published.all().forEach(each -> all.add(series(each)));
    }
    return all;
  }

  private String name(Measure measure) {
    return naming.words().label(measure.name());
  }

  private Choice series(SeriesTable table) {
    Words words = naming.words();
    return new Choice(
        FigurePick.PUBLISHED + table.series().code(),
        words.label(table.series().publisher())
            + "　"
            + words.label(table.series().subject())
            + "　"
            + words.label(table.series().part()));
  }

  private void addRows(List<Choice> all, Measure measure, BlockKind kind) {
    for (Breakdown breakdown : measure.breakdowns()) {
      String name = name(measure) + "　" + naming.statistics("by." + breakdown);
      boolean allRows = kind == BlockKind.TABLE || kind == BlockKind.COMPOSITION;
      if (allRows && !breakdown.isOpenEnded()) {
        all.add(
            new Choice(
                measure.code() + " " + breakdown.code(), name + naming.here("edit.allRows")));
      }
      if (kind != BlockKind.TABLE && !breakdown.isOpenEnded()) {
        tables
            .choices(measure, breakdown)
            .forEach(
                (code, label) ->
                    all.add(
                        new Choice(
                            measure.code() + " " + breakdown.code() + "/" + code,
                            name + "：" + naming.words().label(label))));
      }
    }
  }

  /** The total and every row of a breakdown in a period, as a composition takes them. */
  List<String> whole(PickForm of) {
    Measure measure = book.measure(of.getWhat());
    List<String> addresses = new ArrayList<>();
    addresses.add(of.total());
    book
        .counts(measure, Period.parse(of.getPeriod()), Breakdown.parse(of.getRow()))
        .entrySet()
        .stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .forEach(row -> addresses.add(of.figure(of.getPeriod()) + "/" + row.getKey()));
    return addresses;
  }

  /** Of what a figure can be a share. */
  List<Choice> wholes(PickForm of) {
    if (of.isPart()) {
      Label name = book.measure(of.getWhat()).name();
      return List.of(new Choice(of.total(), naming.words().label(name)));
    }
    if (!of.isPublished()) {
      return List.of();
    }
    PublishedSeries part = published.table(code(of)).series();
    return published.all().stream()
        .filter(table -> table.series().code().equals(part.wholeCode()))
        .map(
            table ->
                new Choice(
                    FigurePick.PUBLISHED + table.series().code() + "/" + of.getPeriod(),
                    series(table).label()))
        .toList();
  }

  private static String code(PickForm of) {
    return of.getWhat().substring(FigurePick.PUBLISHED.length());
  }

  /** How a figure can be read in a block of that kind. */
  List<FigurePick.Reading> readings(PickForm of, BlockKind kind) {
    boolean money = !of.isPublished() && book.measure(of.getWhat()).isMoney();
    return Arrays.stream(FigurePick.Reading.values())
        .filter(
            reading ->
                switch (reading) {
                  case SHARE -> !kind.isOverTime() && !wholes(of).isEmpty();
                  case MAN_YEN, MAN_YEN_DIFFERENCE -> money || of.isPublished();
                  default -> true;
                })
        .toList();
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
