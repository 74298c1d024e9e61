package hanki.publication.xlsx;

import hanki.platform.SpreadsheetText;
import hanki.publication.DocumentWord;
import hanki.publication.ReadyBlock;
import hanki.publication.ReadyFigure;
import hanki.publication.ReadyReport;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Every number of a report in the order of reading, with all that makes it checkable. */
final class FigureSheet {

  private static final List<DocumentWord> HEADS =
      List.of(
          DocumentWord.BLOCK,
          DocumentWord.SHOWN,
          DocumentWord.VALUE,
          DocumentWord.UNIT,
          DocumentWord.RULE_VERSION,
          DocumentWord.ADDRESS,
          DocumentWord.RULE);
  private static final int[] WIDTHS = {10, 18, 16, 8, 10, 50, 70};

  private final XSSFSheet sheet;
  private final Styles styles;
  private final ReadyReport report;

  FigureSheet(XSSFSheet sheet, Styles styles, ReadyReport report) {
    this.sheet = sheet;
    this.styles = styles;
    this.report = report;
  }

  void write() {
    TableSheet.paper(sheet);
    Row heads = sheet.createRow(0);
    for (int column = 0; column < WIDTHS.length; column++) {
      sheet.setColumnWidth(column, WIDTHS[column] * 256);
      SpreadsheetText.write(heads.createCell(column), HEADS.get(column).text(), styles.head());
    }
    int at = 1;
    for (ReadyBlock block : report.blocks()) {
      for (ReadyFigure figure : block.figures()) {
        row(sheet.createRow(at++), block.id(), figure);
      }
    }
    sheet.createFreezePane(0, 1);
    sheet.setRepeatingRows(new CellRangeAddress(0, 0, 0, WIDTHS.length - 1));
    sheet.setAutoFilter(new CellRangeAddress(0, Math.max(1, at - 1), 0, WIDTHS.length - 1));
  }

  private void row(Row row, String block, ReadyFigure figure) {
    SpreadsheetText.write(row.createCell(0), block, styles.text());
    SpreadsheetText.write(row.createCell(1), figure.text(), styles.headRightPlain());
    Cell value = row.createCell(2);
    value.setCellValue(figure.value().doubleValue());
    value.setCellStyle(styles.number(figure.decimals(), false, false));
    SpreadsheetText.write(row.createCell(3), figure.unit(), styles.text());
    Cell version = row.createCell(4);
    version.setCellValue(figure.ruleVersion());
    version.setCellStyle(styles.number());
    SpreadsheetText.write(row.createCell(5), figure.address(), styles.address());
    SpreadsheetText.write(row.createCell(6), figure.source(), styles.text());
  }
}
