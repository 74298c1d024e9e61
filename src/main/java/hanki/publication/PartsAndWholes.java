package hanki.publication;

import hanki.publication.ReadyBlock.Composition;
import hanki.publication.ReadyBlock.Table;
import hanki.statistics.FigureAddress;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Adds up parts and holds them against their whole. Where one record can stand in several rows
 * (themes, classes of a survey) nothing is added, and the table says so itself.
 */
class PartsAndWholes implements ReportCheck {

  private static final BigDecimal LEAST = new BigDecimal("99.9");
  private static final BigDecimal MOST = new BigDecimal("100.1");

  @Override
  public Stream<ReportProblem> problems(CheckedReport report) {
    return report.ofEach(
        part -> {
          if (part.ready() instanceof Table table) {
            return table(part, table);
          }
          return part.ready() instanceof Composition whole ? composition(part, whole) : Stream.of();
        });
  }

  private static Stream<ReportProblem> table(CheckedReport.Part part, Table table) {
    List<ReportProblem> problems = new ArrayList<>();
    for (int i = 0; i < table.rows().size(); i++) {
      if (table.rows().get(i).total()) {
        List<Table.Row> rows = rowsOf(table, i);
        Table.Row total = table.rows().get(i);
        IntStream.range(0, total.cells().size())
            .mapToObj(column -> column(table, total, rows, column))
            .flatMap(Optional::stream)
            .forEach(sum -> sum.problem(part).ifPresent(problems::add));
      }
    }
    return problems.stream();
  }

  /** The rows below a total up to the next one that are rows of the same measure. */
  private static List<Table.Row> rowsOf(Table table, int total) {
    List<Table.Row> rows = new ArrayList<>();
    Optional<FigureAddress> whole = address(table.rows().get(total).cells().get(0).figure());
    for (int i = total + 1; i < table.rows().size() && !table.rows().get(i).total(); i++) {
      Optional<FigureAddress> row = address(table.rows().get(i).cells().get(0).figure());
      boolean ofIt =
          whole.isPresent()
              && row.filter(
                      each ->
                          each.measure().equals(whole.get().measure())
                              && !each.isTotal()
                              && !each.breakdown().overlaps())
                  .isPresent();
      if (ofIt) {
        rows.add(table.rows().get(i));
      }
    }
    return rows;
  }

  /** None of a figure that is published by others, or that is a difference, a rate or a share. */
  private static Optional<FigureAddress> address(ReadyFigure figure) {
    return figure == null || figure.isPublished() || figure.address().contains("|")
        ? Optional.empty()
        : Optional.of(FigureAddress.parse(figure.address()));
  }

  private static Optional<Sum> column(
      Table table, Table.Row total, List<Table.Row> rows, int column) {
    ReadyFigure whole = total.cells().get(column).figure();
    List<ReadyFigure> parts = rows.stream().map(row -> row.cells().get(column).figure()).toList();
    boolean known =
        address(whole).isPresent() && !parts.isEmpty() && parts.stream().allMatch(Objects::nonNull);
    return known
        ? Optional.of(Sum.of(table.heads().get(column + 1), parts, whole))
        : Optional.empty();
  }

  /** What the parts come to, and their whole. */
  private record Sum(String where, BigDecimal parts, BigDecimal whole) {

    static Sum of(String where, List<ReadyFigure> parts, ReadyFigure whole) {
      return new Sum(
          where,
          parts.stream().map(ReadyFigure::value).reduce(BigDecimal.ZERO, BigDecimal::add),
          whole.value());
    }

    Optional<ReportProblem> problem(CheckedReport.Part part) {
      int compared = parts.compareTo(whole);
      ReportProblem.Kind kind =
          compared > 0 ? ReportProblem.Kind.PARTS_EXCEED : ReportProblem.Kind.PARTS_DIFFER;
      return compared == 0
          ? Optional.empty()
          : Optional.of(
              part.problem(
                  kind, "%s %s≠%s".formatted(where, parts.toPlainString(), whole.toPlainString())));
    }
  }

  private static Stream<ReportProblem> composition(CheckedReport.Part part, Composition whole) {
    boolean overlaps =
        whole.parts().stream()
            .flatMap(each -> address(each.count()).stream())
            .anyMatch(address -> address.breakdown().overlaps());
    if (overlaps) {
      return Stream.of();
    }
    Optional<ReportProblem> differs =
        Sum.of(
                whole.title(),
                whole.parts().stream().map(Composition.Part::count).toList(),
                whole.whole())
            .problem(part);
    if (differs.isPresent()) {
      return differs.stream();
    }
    BigDecimal shares =
        whole.parts().stream()
            .map(each -> each.share().value())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean off = shares.compareTo(LEAST) < 0 || shares.compareTo(MOST) > 0;
    return off
        ? Stream.of(part.problem(ReportProblem.Kind.SHARES_OFF, shares.toPlainString() + "％"))
        : Stream.of();
  }
}
