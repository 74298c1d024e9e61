package hanki.statistics.web;

import hanki.period.Period;
import hanki.period.PeriodKind;
import hanki.platform.clock.BusinessClock;
import hanki.platform.web.Texts;
import hanki.platform.web.Words;
import hanki.reference.CategoryScheme;
import hanki.statistics.Breakdown;
import hanki.statistics.Columns;
import hanki.statistics.Condition;
import hanki.statistics.CountingTables;
import hanki.statistics.FigureBook;
import hanki.statistics.Measure;
import hanki.statistics.Question;
import hanki.statistics.QuestionAddress;
import hanki.statistics.Split;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What the fields of a question can be set to. */
@ApplicationScoped
public class ExplorerChoices {

  private static final String BUNDLE = "hanki.statistics.Text";
  private static final int EARLIEST_YEAR = 2014;

  /** Weeks are watched for surges; as columns there would be more of them than anybody reads. */
  private static final List<PeriodKind> KINDS =
      List.of(
          PeriodKind.HALF_YEAR, PeriodKind.CALENDAR_YEAR, PeriodKind.FISCAL_YEAR, PeriodKind.MONTH);

  private static final List<Integer> COUNTS = List.of(1, 2, 3, 4, 5, 6, 8, 10, 12, 24, 36, 60);

  private final FigureBook figures;
  private final CountingTables tables;
  private final Texts texts;
  private final Words words;
  private final BusinessClock clock;

  @Inject
  ExplorerChoices(
      FigureBook figures, CountingTables tables, Texts texts, Words words, BusinessClock clock) {
    this.figures = figures;
    this.tables = tables;
    this.texts = texts;
    this.words = words;
    this.clock = clock;
  }

  /** One choice of a field. */
  public record Choice(String code, String label, boolean chosen) {}

  /** Choices under a common heading. */
  public record Group(String label, List<Choice> choices) {}

  /** A field that limits the records: its breakdown and what it can be set to. */
  public record Filter(Breakdown breakdown, List<Choice> choices) {}

  List<Choice> measures(Measure chosen) {
    return figures.measures().stream()
        .map(
            each ->
                new Choice(
                    each.code(), words.label(each.name()), each.code().equals(chosen.code())))
        .toList();
  }

  /** By what rows can be split: each breakdown as recorded and in every version, or the total. */
  List<Choice> rows(Measure measure, Question question) {
    List<Choice> choices = new ArrayList<>();
    for (Breakdown breakdown : measure.breakdowns()) {
      choices.add(choice(Split.recorded(breakdown), name(breakdown), question.rows()));
      for (CategoryScheme version : figures.versions(breakdown)) {
        choices.add(
            choice(
                new Split(breakdown, version.code()),
                texts.text(BUNDLE, "explorer.in", name(breakdown), words.label(version.label())),
                question.rows()));
      }
    }
    choices.add(choice(Split.recorded(Breakdown.NONE), name(Breakdown.NONE), question.rows()));
    return choices;
  }

  private static Choice choice(Split split, String label, Split chosen) {
    return new Choice(split.code(), label, split.equals(chosen));
  }

  private String name(Breakdown breakdown) {
    return texts.text(BUNDLE, "by." + breakdown);
  }

  /** Periods of a kind, the same period of each year, or a second split. */
  List<Group> columns(Measure measure, Question question) {
    Period last = question.columns().last();
    String chosen = QuestionAddress.code(question.columns());
    List<Choice> periods = new ArrayList<>();
    for (PeriodKind kind : KINDS) {
      periods.add(
          choice(Columns.periods(kind.containing(last.lastDay()), 1), "kind." + kind, chosen));
      if (kind.isShorterThanYear()) {
        periods.add(
            choice(
                Columns.sameOfYears(kind.containing(last.lastDay()), 1), "yearly." + kind, chosen));
      }
    }
    List<Choice> splits =
        measure.breakdowns().stream()
            .filter(breakdown -> !breakdown.isOpenEnded())
            .map(
                breakdown ->
                    new Choice(breakdown.code(), name(breakdown), breakdown.code().equals(chosen)))
            .toList();
    return List.of(
        new Group(texts.text(BUNDLE, "explorer.overTime"), periods),
        new Group(texts.text(BUNDLE, "explorer.across"), splits));
  }

  private Choice choice(Columns columns, String key, String chosen) {
    String code = QuestionAddress.code(columns);
    return new Choice(code, texts.text(BUNDLE, key), code.equals(chosen));
  }

  /** The last period: of every kind, newest first. */
  List<Group> lasts(Question question) {
    Period chosen = question.columns().last();
    LocalDate today = clock.today();
    LocalDate newest = today.isAfter(chosen.lastDay()) ? today : chosen.lastDay();
    return KINDS.stream()
        .map(
            kind ->
                new Group(
                    texts.text(BUNDLE, "kind." + kind),
                    Stream.iterate(kind.containing(newest), Period::previous)
                        .takeWhile(each -> each.lastDay().getYear() >= EARLIEST_YEAR)
                        .map(
                            each ->
                                new Choice(each.code(), words.period(each), each.equals(chosen)))
                        .toList()))
        .toList();
  }

  List<Choice> counts(Question question) {
    int chosen = question.columns().count();
    return Stream.concat(COUNTS.stream(), Stream.of(chosen))
        .distinct()
        .sorted()
        .map(each -> new Choice(each.toString(), each.toString(), each == chosen))
        .toList();
  }

  /** What records can be limited to: every breakdown that rows and columns do not tell apart. */
  List<Filter> filters(Measure measure, Question question) {
    return measure.breakdowns().stream()
        .filter(breakdown -> !breakdown.isOpenEnded())
        .filter(breakdown -> breakdown != question.rows().breakdown())
        .filter(breakdown -> breakdown != question.columns().across().breakdown())
        .map(breakdown -> new Filter(breakdown, choices(measure, breakdown, question)))
        .toList();
  }

  private List<Choice> choices(Measure measure, Breakdown breakdown, Question question) {
    String chosen =
        question.among().stream()
            .filter(each -> each.breakdown() == breakdown)
            .map(Condition::code)
            .findFirst()
            .orElse("");
    return tables.choices(measure, breakdown).entrySet().stream()
        .map(
            each ->
                new Choice(
                    each.getKey(), words.label(each.getValue()), each.getKey().equals(chosen)))
        .toList();
  }

  /** Which drawing stands beside the table. */
  List<Choice> charts(AskedQuestion asked) {
    return Stream.of(AskedQuestion.ChartKind.values())
        .map(
            each ->
                new Choice(
                    each.name().toLowerCase(Locale.ROOT),
                    texts.text(BUNDLE, "explorer.chart." + each),
                    each == asked.chart()))
        .toList();
  }
}
