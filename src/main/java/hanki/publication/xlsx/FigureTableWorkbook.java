package hanki.publication.xlsx;

import hanki.platform.SpreadsheetText;
import hanki.platform.web.Texts;
import hanki.publication.TableWords;
import hanki.publication.TakenTable;
import hanki.statistics.Figure;
import hanki.statistics.FigureTable;
import hanki.statistics.Lack;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The answer to a question as a workbook: the table, and what was asked above it. */
@ApplicationScoped
public class FigureTableWorkbook {

  private static final String BUNDLE = "hanki.statistics.Text";
  private static final int NAME_WIDTH = 40 * 256;
  private static final int NUMBER_WIDTH = 13 * 256;

  private final TableWords tableWords;
  private final Texts texts;

  @Inject
  public FigureTableWorkbook(TableWords tableWords, Texts texts) {
    this.tableWords = tableWords;
    this.texts = texts;
  }

  /** Writes the workbook. */
  public void write(TakenTable taken, OutputStream out) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Styles styles = new Styles(workbook);
      XSSFSheet sheet = workbook.createSheet(texts.text(BUNDLE, "explorer.answer"));
      sheet.getPrintSetup().setLandscape(true);
      sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
      sheet.getPrintSetup().setFitWidth((short) 1);
      sheet.getPrintSetup().setFitHeight((short) 0);
      sheet.setFitToPage(true);
      sheet.getFooter().setCenter("- &P / &N -");
      int row = head(sheet, taken, styles);
      row = table(sheet, row, taken, styles);
      for (String note : tableWords.notes(taken)) {
        text(sheet.createRow(row++), 0, note, styles.plain());
      }
      workbook.getProperties().getCoreProperties().setTitle(tableWords.name(taken.table()));
      workbook
          .getProperties()
          .getCoreProperties()
          .setCreator(texts.text(BUNDLE, "workbook.creator"));
      workbook.write(out);
    }
  }

  private int head(XSSFSheet sheet, TakenTable taken, Styles styles) {
    text(sheet.createRow(0), 0, tableWords.name(taken.table()), styles.title());
    int row = 1;
    for (TableWords.Line line : tableWords.head(taken)) {
      Row added = sheet.createRow(row++);
      text(added, 0, line.name(), styles.plain());
      text(added, 1, line.text(), styles.plain());
    }
    return row + 1;
  }

  private int table(XSSFSheet sheet, int first, TakenTable taken, Styles styles) {
    List<String> heads = tableWords.heads(taken);
    Row head = sheet.createRow(first);
    for (int column = 0; column < heads.size(); column++) {
      sheet.setColumnWidth(column, column == 0 ? NAME_WIDTH : NUMBER_WIDTH);
      text(head, column, heads.get(column), column == 0 ? styles.head() : styles.headRight());
    }
    text(head, heads.size(), tableWords.address(), styles.head());
    sheet.setColumnWidth(heads.size(), NAME_WIDTH);
    sheet.createFreezePane(1, first + 1);
    sheet.setRepeatingRows(new CellRangeAddress(first, first, 0, heads.size()));
    Lack lack = tableWords.lack(taken);
    int row = first + 1;
    for (FigureTable.Line line : taken.table().lines()) {
      line(
          sheet.createRow(row++),
          tableWords.name(line),
          line,
          lack,
          styles.text(),
          styles.number());
    }
    if (taken.table().total() != null) {
      line(
          sheet.createRow(row++),
          tableWords.total(),
          taken.table().total(),
          lack,
          styles.totalText(),
          styles.totalNumber());
    }
    for (int written = first + 1; written < row; written++) {
      sheet.getRow(written).getCell(heads.size()).setCellStyle(styles.address());
    }
    return row + 1;
  }

  /** The address behind the numbers is that of the last of them. */
  private static void line(
      Row row, String name, FigureTable.Line line, Lack lack, CellStyle text, CellStyle number) {
    text(row, 0, name, text);
    int column = 1;
    Figure last = null;
    for (Figure figure : line.figures()) {
      number(row, column++, figure, lack, number);
      last = figure;
    }
    if (line.sum() != null) {
      number(row, column++, line.sum(), lack, number);
      last = line.sum();
    }
    text(row, column, last == null ? "" : last.address().toString(), text);
  }

  private static void number(Row row, int column, Figure figure, Lack lack, CellStyle style) {
    Cell cell = row.createCell(column);
    if (lack.isUnknown(figure)) {
      cell.setCellValue(Lack.UNKNOWN);
    } else {
      cell.setCellValue(figure.value());
    }
    cell.setCellStyle(style);
  }

  private static void text(Row row, int column, String text, CellStyle style) {
    SpreadsheetText.write(row.createCell(column), text, style);
  }
}
