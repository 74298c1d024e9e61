package hanki.publication.xlsx;

import hanki.platform.SpreadsheetText;
import hanki.publication.DocumentHead;
import hanki.publication.DocumentWord;
import hanki.publication.ReadyBlock;
import hanki.publication.ReadyFigure;
import hanki.publication.ReadyReport;
import hanki.publication.ReportTable;
import hanki.publication.chart.NativeChart;
import hanki.publication.chart.NativeDoughnut;
import hanki.publication.chart.SheetCells;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** One table on its sheet: what it is and how it was counted above, notes and chart below. */
final class TableSheet {

  private static final int NAME_WIDTH = 34 * 256;
  private static final int NUMBER_WIDTH = 16 * 256;
  private static final int ADDRESS_WIDTH = 46 * 256;
  private static final int CHART_ROWS = 20;
  private static final int LONGEST_BESIDE_CHART = 45;
  private static final int WORDS = 10;

  private final XSSFSheet sheet;
  private final Styles styles;
  private final ReadyReport report;
  private final ReportTable table;

  TableSheet(XSSFSheet sheet, Styles styles, ReadyReport report, ReportTable table) {
    this.sheet = sheet;
    this.styles = styles;
    this.report = report;
    this.table = table;
  }

  /** A4, one page wide, numbered. */
  static void paper(XSSFSheet sheet) {
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
    sheet.getPrintSetup().setFitWidth((short) 1);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.setFitToPage(true);
    sheet.getFooter().setCenter("- &P / &N -");
  }

  void write() {
    paper(sheet);
    sheet.getFooter().setLeft(new DocumentHead(report).foot());
    int head = conditions();
    int last = rows(head);
    int below = last + 2;
    for (String note : table.footnotes()) {
      SpreadsheetText.write(sheet.createRow(below++).createCell(0), note, styles.plain());
    }
    if (chart(head, below + 1)) {
      print(below);
    }
  }

  private int conditions() {
    SpreadsheetText.write(sheet.createRow(0).createCell(0), table.title(), styles.title());
    int at = 1;
    if (!table.unit().isEmpty()) {
      line(at++, DocumentWord.UNIT, table.unit());
    }
    for (DocumentHead.Line line : new DocumentHead(report).lines()) {
      line(at++, line.name(), line.text());
    }
    Set<String> rules = new LinkedHashSet<>();
    table.rows().stream()
        .flatMap(row -> row.cells().stream())
        .map(ReadyBlock.Table.Cell::figure)
        .filter(Objects::nonNull)
        .forEach(figure -> rules.add(rule(figure)));
    for (String rule : rules) {
      line(at++, DocumentWord.RULE, rule);
    }
    return at + 1;
  }

  private static String rule(ReadyFigure figure) {
    return figure.ruleVersion() == 0
        ? figure.source()
        : figure.source()
            + "（"
            + DocumentWord.RULE_VERSION.text()
            + " "
            + figure.ruleVersion()
            + "）";
  }

  private void line(int at, DocumentWord name, String text) {
    Row row = sheet.createRow(at);
    SpreadsheetText.write(row.createCell(0), name.text(), styles.plain());
    SpreadsheetText.write(row.createCell(1), text, styles.plain());
  }

  /** The last row of the table. */
  private int rows(int head) {
    int columns = table.heads().size();
    Row heads = sheet.createRow(head);
    for (int column = 0; column < columns; column++) {
      sheet.setColumnWidth(column, column == 0 ? NAME_WIDTH : NUMBER_WIDTH);
      SpreadsheetText.write(
          heads.createCell(column),
          table.heads().get(column),
          column == 0 ? styles.head() : styles.headRight());
    }
    SpreadsheetText.write(heads.createCell(columns), DocumentWord.ADDRESS.text(), styles.head());
    sheet.setColumnWidth(columns, ADDRESS_WIDTH);
    sheet.createFreezePane(1, head + 1);
    sheet.setRepeatingRows(new CellRangeAddress(head, head, 0, columns));
    int at = head;
    for (ReadyBlock.Table.Row row : table.rows()) {
      at++;
      row(sheet.createRow(at), row, head + 1);
    }
    return at;
  }

  private void row(Row row, ReadyBlock.Table.Row said, int first) {
    SpreadsheetText.write(
        row.createCell(0), said.label(), said.total() ? styles.totalText() : styles.text());
    String address = "";
    for (int i = 0; i < said.cells().size(); i++) {
      ReadyBlock.Table.Cell cell = said.cells().get(i);
      Cell written = row.createCell(i + 1);
      if (cell.figure() == null) {
        if (!cell.text().equals(DocumentWord.NOT_AVAILABLE.text())) {
          SpreadsheetText.write(written, cell.text(), styles.headRightPlain());
        }
        continue;
      }
      address = address.isEmpty() ? cell.figure().address() : address;
      number(written, cell.figure(), said.total());
      if (said.total() && isSum(row, i, cell.figure(), first)) {
        written.setCellFormula(sum(row, i + 1, first));
        written.setCellValue(cell.figure().value().doubleValue());
      }
    }
    SpreadsheetText.write(row.createCell(said.cells().size() + 1), address, styles.address());
  }

  private void number(Cell cell, ReadyFigure figure, boolean total) {
    cell.setCellValue(figure.value().doubleValue());
    CellStyle style = styles.number(figure.decimals(), signed(figure), total);
    cell.setCellStyle(style);
  }

  private static boolean signed(ReadyFigure figure) {
    return figure.address().matches(".*\\|(difference|rate|on-previous|man-yen-difference)");
  }

  /** Only where the rows above really add up: classes that overlap are not summed. */
  private boolean isSum(Row row, int column, ReadyFigure total, int first) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < row.getRowNum() - first; i++) {
      ReadyBlock.Table.Row above = table.rows().get(i);
      ReadyFigure figure = above.cells().get(column).figure();
      if (above.total() || figure == null) {
        return false;
      }
      sum = sum.add(figure.value());
    }
    return row.getRowNum() > first && sum.compareTo(total.value()) == 0;
  }

  private static String sum(Row row, int column, int first) {
    return "SUM("
        + new CellReference(first, column).formatAsString()
        + ":"
        + new CellReference(row.getRowNum() - 1, column).formatAsString()
        + ")";
  }

  /** Table and chart on one sheet of paper; below a long table the chart begins the next. */
  private void print(int below) {
    sheet.getPrintSetup().setLandscape(false);
    if (below <= LONGEST_BESIDE_CHART) {
      sheet.getPrintSetup().setFitHeight((short) 1);
    } else {
      sheet.setRowBreak(below);
    }
  }

  private boolean chart(int head, int at) {
    for (ReadyBlock block : report.blocks()) {
      if (block.id().equals(table.block()) && block instanceof ReadyBlock.Chart chart) {
        SheetCells cells = new SheetCells(sheet, head, head + chart.categories().size());
        new NativeChart(place(at, chart.alt()), chart, cells, WORDS).draw();
        return true;
      }
      if (block.id().equals(table.block()) && block instanceof ReadyBlock.Composition whole) {
        SheetCells cells = new SheetCells(sheet, head, head + whole.parts().size());
        new NativeDoughnut(place(at, whole.alt()), whole, cells, WORDS).draw(true);
        return true;
      }
    }
    return false;
  }

  private XSSFChart place(int at, String alt) {
    XSSFClientAnchor anchor =
        sheet
            .createDrawingPatriarch()
            .createAnchor(0, 0, 0, 0, 0, at, table.heads().size() + 1, at + CHART_ROWS);
    XSSFChart chart = sheet.createDrawingPatriarch().createChart(anchor);
    chart
        .getGraphicFrame()
        .getCTGraphicalObjectFrame()
        .getNvGraphicFramePr()
        .getCNvPr()
        .setDescr(alt);
    return chart;
  }
}
