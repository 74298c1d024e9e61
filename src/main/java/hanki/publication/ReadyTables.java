package hanki.publication;

import hanki.period.Period;
import hanki.publication.ReadyBlock.Table;
import hanki.publication.ReadyBlock.Table.Cell;
import hanki.publication.ReadyBlock.Table.Row;
import hanki.publication.house.HouseStyle;
import hanki.statistics.Columns;
import hanki.statistics.CountingTables;
import hanki.statistics.Figure;
import hanki.statistics.FigureTable;
import hanki.statistics.Question;
import hanki.statistics.Split;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Puts the numbers into tables: two periods with their difference ({@code compared}, {@code
 * compared-rate}), or every period of the span.
 */
class ReadyTables {

  private static final String COMPARED = "compared";
  private static final String WITH_RATE = "compared-rate";
  private static final String ROWS = "区分";
  private static final String DIFFERENCE = "増減";
  private static final String RATE = "増減率";
  private static final String OVERLAPPING = "１件が複数の区分に入るため、内訳の計は総数と一致しない。";

  private final CountingTables counting;
  private final PickedFigures figures;

  ReadyTables(CountingTables counting, PickedFigures figures) {
    this.counting = counting;
    this.figures = figures;
  }

  Table table(ReportBlock block, HouseStyle style, FigureWriting writing) {
    PeriodSpan span = PeriodSpan.parse(block.span());
    boolean compared = block.form().startsWith(COMPARED);
    Columns columns = compared ? Columns.sameOfYears(span.last(), 2) : span.columns();
    Layout layout =
        new Layout(columns, compared, WITH_RATE.equals(block.form()), writing, new ArrayList<>());
    List<Row> rows = new ArrayList<>();
    for (PickLine line : block.pickLines()) {
      if (line.isBreakdown()) {
        rows.addAll(breakdown(line, layout));
      } else {
        rows.add(row(line, layout));
      }
    }
    int empty = layout.compared() ? 0 : leadingZeros(rows);
    rows.replaceAll(row -> new Row(row.label(), row.total(), without(row.cells(), empty)));
    List<String> heads = heads(layout, style);
    heads.subList(1, 1 + empty).clear();
    List<String> units = units(rows);
    boolean one = units.size() == 1;
    return new Table(
        block.blockKey(),
        block.title(),
        one ? units.get(0) : "",
        heads,
        rows,
        layout.notes(),
        ReadySources.of(style, numbers(rows)));
  }

  /** Columns before the first record: everything in them is zero. At least two are left. */
  private static int leadingZeros(List<Row> rows) {
    int columns = rows.stream().mapToInt(row -> row.cells().size()).min().orElse(0);
    int empty = 0;
    while (empty < columns - 2 && isZero(rows, empty)) {
      empty++;
    }
    return empty;
  }

  private static boolean isZero(List<Row> rows, int column) {
    return rows.stream()
        .map(row -> row.cells().get(column).figure())
        .allMatch(figure -> figure == null || figure.value().signum() == 0);
  }

  private static List<Cell> without(List<Cell> cells, int first) {
    return cells.subList(first, cells.size());
  }

  /** How the columns stand, and what has to be noted under them. */
  private record Layout(
      Columns columns,
      boolean compared,
      boolean withRate,
      FigureWriting writing,
      List<String> notes) {}

  private static List<String> heads(Layout layout, HouseStyle style) {
    List<String> heads = new ArrayList<>(List.of(ROWS));
    for (Period period : layout.columns().periods()) {
      heads.add(layout.compared() ? style.dates().period(period) : ReadyBlocks.sign(style, period));
    }
    if (layout.compared()) {
      heads.add(DIFFERENCE);
    }
    if (layout.withRate()) {
      heads.add(RATE);
    }
    return heads;
  }

  private Row row(PickLine line, Layout layout) {
    List<Period> periods = layout.columns().periods();
    List<String> addresses = periods.stream().map(period -> line.in(period.code())).toList();
    String name =
        line.name().isEmpty()
            ? figures
                .at(addresses.get(addresses.size() - 1))
                .map(PickedFigures.Found::name)
                .orElse(ComposedText.NOT_AVAILABLE)
            : line.name();
    return new Row(name, false, cells(addresses, layout));
  }

  /** The figure of each period, then difference and rate of the last one. */
  private List<Cell> cells(List<String> addresses, Layout layout) {
    List<Cell> cells = new ArrayList<>();
    for (String address : addresses) {
      cells.add(cell(layout.writing().figure(FigurePick.parse(address))));
    }
    String now = addresses.get(addresses.size() - 1);
    if (layout.compared()) {
      cells.add(cell(reading(now, FigurePick.Reading.DIFFERENCE, layout)));
    }
    if (layout.withRate()) {
      cells.add(cell(reading(now, FigurePick.Reading.RATE, layout)));
    }
    return cells;
  }

  private static Optional<ReadyFigure> reading(
      String address, FigurePick.Reading reading, Layout layout) {
    return layout.writing().figure(new FigurePick(address, reading, ""));
  }

  private static Cell cell(Optional<ReadyFigure> figure) {
    return figure.map(Cell::of).orElseGet(() -> new Cell(null, ComposedText.NOT_AVAILABLE));
  }

  /** The total first, then each row that counts something in one of the periods. */
  private List<Row> breakdown(PickLine line, Layout layout) {
    String[] parts = line.address().split("/");
    FigureTable table =
        counting.table(new Question(parts[0], Split.parse(parts[2]), layout.columns(), List.of()));
    List<Row> rows = new ArrayList<>();
    if (table.total() != null) {
      String name = line.name().isEmpty() ? "総数" : line.name();
      rows.add(new Row(name, true, cells(addresses(table.total()), layout)));
    }
    for (FigureTable.Line each : table.lines()) {
      if (each.figures().stream().anyMatch(figure -> figure.value() != 0)) {
        rows.add(new Row(each.label().ja(), false, cells(addresses(each), layout)));
      }
    }
    if (table.isOverlapping()) {
      layout.notes().add(OVERLAPPING);
    }
    return rows;
  }

  private List<String> addresses(FigureTable.Line line) {
    return line.figures().stream().map(this::address).toList();
  }

  private String address(Figure figure) {
    return figures.counted(figure).address();
  }

  private static List<String> units(List<Row> rows) {
    return rows.stream()
        .flatMap(row -> row.cells().stream().limit(1))
        .filter(cell -> cell.figure() != null)
        .map(cell -> cell.figure().unit())
        .distinct()
        .toList();
  }

  private static Stream<ReadyFigure> numbers(List<Row> rows) {
    return rows.stream().flatMap(row -> row.cells().stream()).map(Cell::figure);
  }
}
