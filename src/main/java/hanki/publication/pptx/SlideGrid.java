package hanki.publication.pptx;

import hanki.publication.chart.Palette;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;

/**
 * A native table of words, some of whose columns are numbers.
 *
 * @param title what a screen reader says it is
 * @param numbers places of the columns that are set right
 * @param shares how wide each column is, as a part of all of them
 */
record SlideGrid(
    String title,
    List<String> heads,
    List<List<String>> rows,
    Set<Integer> numbers,
    double[] shares) {

  private static final double PADDING = 5;
  private static final double ABOVE = 2.5;

  /** Height of the table in points. */
  double height(double width, double size) {
    return Arrays.stream(heights(width, size)).sum();
  }

  private double[] heights(double width, double size) {
    double[] heights = new double[rows.size() + 1];
    heights[0] = height(heads, width, size, true);
    for (int row = 0; row < rows.size(); row++) {
      heights[row + 1] = height(rows.get(row), width, size, false);
    }
    return heights;
  }

  private double height(List<String> texts, double width, double size, boolean bold) {
    int lines = 1;
    for (int column = 0; column < texts.size(); column++) {
      double room = (width(column, width) - 2 * PADDING) / size;
      lines = Math.max(lines, Extent.lines(texts.get(column), room, bold));
    }
    return lines * size * Extent.LINE + 2 * ABOVE;
  }

  private double width(int column, double width) {
    return width * shares[column] / Arrays.stream(shares).sum();
  }

  void draw(Canvas canvas, Place place, double size) {
    XSLFTable drawn = canvas.slide().createTable(rows.size() + 1, heads.size());
    drawn.setAnchor(place.top(height(place.width(), size)).rectangle());
    drawn.getCTTable().getTblPr().setFirstRow(true);
    drawn.getCTTable().getTblPr().setFirstCol(true);
    for (int column = 0; column < heads.size(); column++) {
      drawn.setColumnWidth(column, width(column, place.width()));
    }
    double[] heights = heights(place.width(), size);
    for (int row = 0; row < heights.length; row++) {
      drawn.setRowHeight(row, heights[row]);
      List<String> texts = row == 0 ? heads : rows.get(row - 1);
      for (int column = 0; column < heads.size(); column++) {
        write(canvas, drawn.getCell(row, column), texts.get(column), new At(row, column, size));
      }
    }
    canvas.describe(drawn, title);
  }

  /** Where a cell is, and how large its words are. */
  private record At(int row, int column, double size) {}

  private void write(Canvas canvas, XSLFTableCell cell, String text, At at) {
    boolean head = at.row() == 0;
    cell.setLeftInset(PADDING);
    cell.setRightInset(PADDING);
    cell.setTopInset(ABOVE);
    cell.setBottomInset(ABOVE);
    cell.setVerticalAlignment(VerticalAlignment.MIDDLE);
    canvas.write(
        cell,
        new Paragraph(text, 1, head, Palette.INK, "", 0, 0),
        at.size(),
        numbers.contains(at.column()) ? TextAlign.RIGHT : TextAlign.LEFT);
    cell.setBorderColor(BorderEdge.bottom, head ? Palette.STRONG_LINE : Palette.LINE);
    cell.setBorderWidth(BorderEdge.bottom, head ? 1 : 0.75);
    if (head) {
      cell.setFillColor(Palette.SURFACE);
    }
  }
}
