package hanki.publication.pptx;

import hanki.publication.ReadyBlock;
import hanki.publication.ReportTable;
import hanki.publication.chart.Palette;
import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;

/** A table of a slide: names left, numbers right, rules between the rows, no stripes. */
record SlideTable(ReportTable table, double size, List<Color> signs) {

  void draw(Canvas canvas, Place place, double[] columns, double[] rows) {
    XSLFTable drawn = canvas.slide().createTable(rows.length, columns.length);
    double width = Arrays.stream(columns).sum();
    double height = Arrays.stream(rows).sum();
    drawn.setAnchor(new Place(place.x(), place.y(), width, height).rectangle());
    drawn.getCTTable().getTblPr().setFirstRow(true);
    drawn.getCTTable().getTblPr().setFirstCol(true);
    for (int column = 0; column < columns.length; column++) {
      drawn.setColumnWidth(column, columns[column]);
    }
    for (int row = 0; row < rows.length; row++) {
      drawn.setRowHeight(row, rows[row]);
    }
    for (int column = 0; column < columns.length; column++) {
      XSLFTableCell cell = drawn.getCell(0, column);
      write(canvas, cell, table.heads().get(column), column > 0, true);
      cell.setFillColor(Palette.SURFACE);
      border(cell, BorderEdge.bottom, Palette.STRONG_LINE, 1);
    }
    for (int row = 1; row < rows.length; row++) {
      row(canvas, drawn, row, table.rows().get(row - 1));
    }
    canvas.describe(drawn, table.title());
  }

  private void row(Canvas canvas, XSLFTable drawn, int place, ReadyBlock.Table.Row row) {
    List<ReadyBlock.Table.Cell> cells = row.cells();
    for (int column = 0; column <= cells.size(); column++) {
      XSLFTableCell cell = drawn.getCell(place, column);
      String text = column == 0 ? row.label() : cells.get(column - 1).text();
      write(canvas, cell, text, column > 0, row.total());
      if (column == 0 && place <= signs.size()) {
        canvas.sign(cell, signs.get(place - 1));
      }
      border(cell, BorderEdge.bottom, Palette.LINE, 0.75);
      if (row.total()) {
        border(cell, BorderEdge.top, Palette.STRONG_LINE, 1.25);
      }
    }
  }

  private void write(Canvas canvas, XSLFTableCell cell, String text, boolean number, boolean bold) {
    cell.setLeftInset(TableTile.PADDING);
    cell.setRightInset(TableTile.PADDING);
    cell.setTopInset(3);
    cell.setBottomInset(3);
    cell.setVerticalAlignment(VerticalAlignment.MIDDLE);
    Paragraph paragraph = new Paragraph(text, 1, bold, Palette.INK, "", 0, 0);
    canvas.write(cell, paragraph, size, number ? TextAlign.RIGHT : TextAlign.LEFT);
  }

  private static void border(XSLFTableCell cell, BorderEdge edge, Color colour, double points) {
    cell.setBorderColor(edge, colour);
    cell.setBorderWidth(edge, points);
  }
}
