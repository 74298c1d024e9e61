package hanki.statistics;

import hanki.period.Period;
import hanki.platform.Label;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One question being answered: its columns are counted first, then its rows are laid out. */
class Answer {

  private static final String ALL = "-";
  private static final Split TOTAL = Split.recorded(Breakdown.NONE);

  private final FigureCounts counts;
  private final Question question;
  private final Measure measure;

  Answer(FigureCounts counts, Question question) {
    this.counts = counts;
    this.question = question;
    this.measure = counts.measure(question.measure());
    Stream<Breakdown> asked =
        Stream.concat(
            Stream.of(question.rows().breakdown(), question.columns().across().breakdown()),
            question.among().stream().map(Condition::breakdown));
    if (!asked.allMatch(measure::allows) || question.columns().across().breakdown().isOpenEnded()) {
      throw new UnknownFigure(question.trace());
    }
  }

  /** A column with what is counted in it, by row. */
  private record Counted(FigureTable.Column column, List<Condition> among, Map<String, Long> rows) {

    Figure figure(Measure measure, Split split, String code, Map<String, Long> of) {
      return new Figure(
          new FigureAddress(measure.code(), column.period(), split, code, among),
          of.getOrDefault(code, 0L));
    }
  }

  FigureTable table() {
    List<Counted> columns = columns();
    Counted whole =
        question.columns().isOverTime()
            ? null
            : counted(column(question.columns().last(), null), question.among());
    return new FigureTable(
        question,
        measure,
        columns.stream().map(Counted::column).toList(),
        rows(columns).stream().map(row -> line(row, columns, whole)).toList(),
        isOneRow() ? null : total(columns, whole),
        counts
            .classified()
            .breaks(question.rows(), columns.stream().map(each -> each.column().period())));
  }

  private boolean isOneRow() {
    return question.rows().breakdown() == Breakdown.NONE;
  }

  private static FigureTable.Column column(Period period, Label label) {
    return new FigureTable.Column(period, label);
  }

  private List<Counted> columns() {
    Columns asked = question.columns();
    if (asked.isOverTime()) {
      return asked.periods().stream()
          .map(period -> counted(column(period, null), question.among()))
          .toList();
    }
    Period period = asked.last();
    Map<String, Long> across = counts.counts(measure, period, asked.across(), question.among());
    return counts.rows(measure, asked.across(), List.of(period), List.of(across)).stream()
        .limit(Columns.MOST)
        .map(
            row ->
                counted(
                    column(period, row.label()),
                    Stream.concat(
                            question.among().stream(),
                            Stream.of(new Condition(asked.across(), row.code())))
                        .toList()))
        .toList();
  }

  private Counted counted(FigureTable.Column column, List<Condition> among) {
    return new Counted(
        column, among, counts.counts(measure, column.period(), question.rows(), among));
  }

  private List<ClassifiedRows.Row> rows(List<Counted> columns) {
    if (isOneRow()) {
      return List.of(new ClassifiedRows.Row(ALL, measure.name(), null));
    }
    List<Counted> newestFirst = new ArrayList<>(columns);
    Collections.reverse(newestFirst);
    return counts.rows(
        measure,
        question.rows(),
        newestFirst.isEmpty()
            ? List.of(question.columns().last())
            : newestFirst.stream().map(each -> each.column().period()).toList(),
        newestFirst.stream().map(Counted::rows).toList());
  }

  private FigureTable.Line line(ClassifiedRows.Row row, List<Counted> columns, Counted whole) {
    return new FigureTable.Line(
        row.label(),
        row.since(),
        columns.stream()
            .map(each -> each.figure(measure, question.rows(), row.code(), each.rows()))
            .toList(),
        whole == null ? null : whole.figure(measure, question.rows(), row.code(), whole.rows()));
  }

  /** Counted by itself, not added up: records that stand in several rows count once. */
  private FigureTable.Line total(List<Counted> columns, Counted whole) {
    return new FigureTable.Line(
        measure.name(),
        null,
        columns.stream().map(this::total).toList(),
        whole == null ? null : total(whole));
  }

  private Figure total(Counted column) {
    return column.figure(
        measure,
        TOTAL,
        ALL,
        counts.counts(measure, column.column().period(), TOTAL, column.among()));
  }
}
