package hanki.publication.pptx;

import hanki.publication.ReadyBlock;
import hanki.publication.ReportTable;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A native table with its title above and its notes below.
 *
 * @param part which piece of it this is; empty for the whole
 * @param signs colours that lead from the rows to a chart; empty for none
 */
record TableTile(ReportTable table, String part, List<Color> signs) implements Tile {

  static final double PADDING = 7;
  private static final double LARGEST = 15;
  private static final double SMALLEST_NUMBER = 62;
  private static final double WIDEST_STRETCH = 1.7;
  private static final double BETWEEN = 4;

  TableTile(ReportTable table) {
    this(table, "", List.of());
  }

  private static double own(double size) {
    return Math.min(LARGEST, size * 0.85);
  }

  List<Paragraph> title() {
    String unit = table.unit().isEmpty() ? "" : "（単位：" + table.unit() + "）";
    return List.of(Paragraph.heading(table.title() + unit + part).sized(1));
  }

  List<Paragraph> notes() {
    return table.footnotes().stream().map(Paragraph::note).toList();
  }

  private static double height(List<Paragraph> paragraphs, double width, double size) {
    return paragraphs.stream().mapToDouble(each -> each.height(width, size)).sum();
  }

  /** Widths of the columns in points. */
  double[] columns(double width, double size) {
    double own = own(size);
    double[] needed = new double[table.heads().size()];
    for (int column = 0; column < needed.length; column++) {
      double widest = Extent.ems(table.heads().get(column), true);
      for (ReadyBlock.Table.Row row : table.rows()) {
        String text = column == 0 ? row.label() : row.cells().get(column - 1).text();
        widest = Math.max(widest, Extent.ems(text, row.total()));
      }
      needed[column] = (widest + (signs.isEmpty() ? 1 : 2.4)) * own + 2 * PADDING;
      if (column > 0) {
        needed[column] = Math.max(SMALLEST_NUMBER, needed[column]);
      }
    }
    double sum = Arrays.stream(needed).sum();
    if (sum <= width) {
      double stretch = Math.min(width / sum, WIDEST_STRETCH);
      for (int column = 0; column < needed.length; column++) {
        needed[column] *= stretch;
      }
      return needed;
    }
    double numbers = Math.min(sum - needed[0], width * 0.75);
    double scale = numbers / (sum - needed[0]);
    for (int column = 1; column < needed.length; column++) {
      needed[column] *= scale;
    }
    needed[0] = width - numbers;
    return needed;
  }

  /** Heights of the rows in points, that of the heads first. */
  double[] rows(double[] columns, double size) {
    double own = own(size);
    double[] heights = new double[table.rows().size() + 1];
    heights[0] = rowHeight(table.heads(), columns, own, true);
    for (int i = 0; i < table.rows().size(); i++) {
      ReadyBlock.Table.Row row = table.rows().get(i);
      List<String> texts = new ArrayList<>(List.of(row.label()));
      row.cells().forEach(cell -> texts.add(cell.text()));
      heights[i + 1] = rowHeight(texts, columns, own, row.total());
    }
    return heights;
  }

  private static double rowHeight(List<String> texts, double[] columns, double own, boolean bold) {
    int lines = 1;
    for (int i = 0; i < texts.size(); i++) {
      lines = Math.max(lines, Extent.lines(texts.get(i), (columns[i] - 2 * PADDING) / own, bold));
    }
    return lines * own * Extent.LINE + 8;
  }

  @Override
  public double height(double width, double size) {
    double rows = Arrays.stream(rows(columns(width, size), size)).sum();
    return height(title(), width, size) + rows + 2 * BETWEEN + height(notes(), width, size);
  }

  @Override
  public double width() {
    return table.heads().size() > 4 ? 600 : 380;
  }

  @Override
  public boolean grows() {
    return false;
  }

  @Override
  public boolean isAlone() {
    return false;
  }

  @Override
  public void draw(Canvas canvas, Place place, double size) {
    double title = height(title(), place.width(), size);
    canvas.text(place.top(title), title(), size, false);
    double[] columns = columns(place.width(), size);
    double[] rows = rows(columns, size);
    double tall = Arrays.stream(rows).sum();
    Place below = place.below(title + BETWEEN);
    new SlideTable(table, own(size), signs).draw(canvas, below, columns, rows);
    if (!notes().isEmpty()) {
      canvas.text(below.below(tall + BETWEEN), notes(), size, false);
    }
  }

  @Override
  public List<Tile> pieces(double width, double height, double size) {
    double[] rows = rows(columns(width, size), size);
    double around = height(width, size) - Arrays.stream(rows).sum() + rows[0];
    List<List<ReadyBlock.Table.Row>> parts = new ArrayList<>();
    List<ReadyBlock.Table.Row> taken = new ArrayList<>();
    double used = around;
    for (int i = 0; i < table.rows().size(); i++) {
      if (!taken.isEmpty() && used + rows[i + 1] > height) {
        parts.add(taken);
        taken = new ArrayList<>();
        used = around;
      }
      taken.add(table.rows().get(i));
      used += rows[i + 1];
    }
    parts.add(taken);
    List<Tile> pieces = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      ReportTable some =
          new ReportTable(
              table.block(),
              table.title(),
              table.unit(),
              table.heads(),
              parts.get(i),
              table.notes(),
              table.source());
      String place = parts.size() == 1 ? "" : "（" + (i + 1) + "／" + parts.size() + "）";
      pieces.add(new TableTile(some, place, List.of()));
    }
    return pieces;
  }
}
