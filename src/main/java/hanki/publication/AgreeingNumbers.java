package hanki.publication;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Holds text against table against chart: wherever one figure stands it has one value, and what is
 * printed there, read back, is that value as far as its digits go. Numbers of a report are picked,
 * so this is so by construction; it is proven all the same, over the numbers that are frozen.
 */
class AgreeingNumbers implements ReportCheck {

  @Override
  public Stream<ReportProblem> problems(CheckedReport report) {
    Map<String, ReadyFigure> first = new HashMap<>();
    return report.ofEach(
        part ->
            Stream.concat(
                    part.ready().figures().stream().flatMap(figure -> ofOne(figure, first)),
                    cells(part.ready()))
                .distinct()
                .map(found -> part.problem(ReportProblem.Kind.NUMBERS_DIFFER, found)));
  }

  private static Stream<String> ofOne(ReadyFigure figure, Map<String, ReadyFigure> first) {
    ReadyFigure before = first.putIfAbsent(figure.address(), figure);
    if (before != null
        && (before.value().compareTo(figure.value()) != 0
            || !before.unit().equals(figure.unit()))) {
      return Stream.of(
          "%s%s ≠ %s%s".formatted(before.text(), before.unit(), figure.text(), figure.unit()));
    }
    Optional<PrintedNumber> printed = PrintedNumber.read(figure.text());
    return printed.filter(number -> number.says(figure.value())).isPresent()
        ? Stream.of()
        : Stream.of("%s ≠ %s".formatted(figure.text(), figure.value().toPlainString()));
  }

  /** A cell shows its figure and nothing else. */
  private static Stream<String> cells(ReadyBlock block) {
    List<ReadyBlock.Table.Row> rows =
        block instanceof ReadyBlock.Table table ? table.rows() : List.of();
    return rows.stream()
        .flatMap(row -> row.cells().stream())
        .filter(cell -> cell.figure() != null && !cell.figure().text().equals(cell.text()))
        .map(cell -> "%s ≠ %s".formatted(cell.text(), cell.figure().text()));
  }
}
