package hanki.publication;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The numbers of a block as rows and columns: of a table as it is, of a chart with its categories
 * below each other, of a composition with counts and shares.
 *
 * @param block id of the block it shows
 * @param heads of the columns, that of the rows first
 * @param notes under it, each without the sign ※
 * @param source of its numbers as it is printed; empty for those of the house
 */
public record ReportTable(
    String block,
    String title,
    String unit,
    List<String> heads,
    List<ReadyBlock.Table.Row> rows,
    List<String> notes,
    String source) {

  /** The tables of a report in the order of its blocks. */
  public static List<ReportTable> all(ReadyReport report) {
    return report.blocks().stream().map(ReportTable::of).flatMap(Optional::stream).toList();
  }

  /** The table of a block that has one. */
  public static Optional<ReportTable> of(ReadyBlock block) {
    if (block instanceof ReadyBlock.Table table) {
      return Optional.of(
          new ReportTable(
              table.id(),
              table.title(),
              table.unit(),
              table.heads(),
              table.rows(),
              table.notes(),
              table.source()));
    }
    if (block instanceof ReadyBlock.Chart chart) {
      return Optional.of(ofChart(chart));
    }
    return block instanceof ReadyBlock.Composition whole
        ? Optional.of(ofComposition(whole))
        : Optional.empty();
  }

  private static ReportTable ofChart(ReadyBlock.Chart chart) {
    Set<String> units = new LinkedHashSet<>();
    chart.series().forEach(series -> units.add(series.unit()));
    String unit = units.size() == 1 ? units.iterator().next() : "";
    List<String> heads = new ArrayList<>(List.of(DocumentWord.CATEGORY.text()));
    chart
        .series()
        .forEach(
            series ->
                heads.add(
                    unit.isEmpty() ? series.name() + "（" + series.unit() + "）" : series.name()));
    List<ReadyBlock.Table.Row> rows = new ArrayList<>();
    for (int i = 0; i < chart.categories().size(); i++) {
      List<ReadyBlock.Table.Cell> cells = new ArrayList<>();
      for (ReadyBlock.Chart.Series series : chart.series()) {
        cells.add(cell(series.values().get(i)));
      }
      rows.add(new ReadyBlock.Table.Row(chart.categories().get(i), false, cells));
    }
    List<String> notes =
        chart.marks().stream().map(mark -> mark.category() + "　" + mark.text()).toList();
    return new ReportTable(chart.id(), chart.title(), unit, heads, rows, notes, chart.source());
  }

  private static ReadyBlock.Table.Cell cell(ReadyFigure figure) {
    return figure == null
        ? new ReadyBlock.Table.Cell(null, DocumentWord.NOT_AVAILABLE.text())
        : ReadyBlock.Table.Cell.of(figure);
  }

  private static ReportTable ofComposition(ReadyBlock.Composition whole) {
    List<ReadyBlock.Table.Row> rows = new ArrayList<>();
    whole
        .parts()
        .forEach(
            part ->
                rows.add(
                    new ReadyBlock.Table.Row(
                        part.name(), false, List.of(cell(part.count()), cell(part.share())))));
    rows.add(
        new ReadyBlock.Table.Row(
            DocumentWord.TOTAL.text(),
            true,
            List.of(cell(whole.whole()), new ReadyBlock.Table.Cell(null, ""))));
    return new ReportTable(
        whole.id(),
        whole.title(),
        "",
        List.of(
            DocumentWord.CATEGORY.text(),
            DocumentWord.COUNT.text() + "（" + whole.whole().unit() + "）",
            DocumentWord.SHARE.text() + "（％）"),
        rows,
        List.of(),
        whole.source());
  }

  /** ※ before a note that has no sign of its own. */
  public static String noted(String note) {
    return note.startsWith("※") ? note : "※" + note;
  }

  /** The notes, each with its sign, and the source. */
  public List<String> footnotes() {
    List<String> lines = new ArrayList<>();
    notes.forEach(note -> lines.add(noted(note)));
    if (!source.isEmpty()) {
      lines.add(source);
    }
    return lines;
  }
}
