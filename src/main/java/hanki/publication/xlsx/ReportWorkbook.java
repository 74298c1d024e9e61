package hanki.publication.xlsx;

import hanki.platform.SpreadsheetText;
import hanki.platform.document.OfficeFile;
import hanki.publication.DocumentHead;
import hanki.publication.DocumentWord;
import hanki.publication.ReadyReport;
import hanki.publication.ReportForm;
import hanki.publication.ReportRenderer;
import hanki.publication.ReportTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A report as a workbook: a front sheet with the contents, one sheet a table with its chart, and a
 * last one with every number, its address and its source.
 */
@ApplicationScoped
public class ReportWorkbook implements ReportRenderer {

  private static final int NAME_WIDTH = 22 * 256;
  private static final int TEXT_WIDTH = 76 * 256;

  @Override
  public ReportForm form() {
    return ReportForm.WORKBOOK;
  }

  @Override
  public byte[] render(ReadyReport report) {
    XSSFWorkbook workbook = new XSSFWorkbook();
    Styles styles = new Styles(workbook);
    XSSFSheet front = workbook.createSheet(DocumentWord.CONTENTS.text());
    List<ReportTable> tables = ReportTable.all(report);
    for (int i = 0; i < tables.size(); i++) {
      XSSFSheet sheet = workbook.createSheet(name(i + 1, tables.get(i)));
      new TableSheet(sheet, styles, report, tables.get(i)).write();
    }
    XSSFSheet numbers = workbook.createSheet(DocumentWord.FIGURES.text());
    new FigureSheet(numbers, styles, report).write();
    front(front, styles, report);
    describe(workbook, report);
    return OfficeFile.bytes(workbook);
  }

  private static String name(int number, ReportTable table) {
    return WorkbookUtil.createSafeSheetName(number + " " + table.title());
  }

  private static void front(XSSFSheet sheet, Styles styles, ReadyReport report) {
    TableSheet.paper(sheet);
    sheet.setColumnWidth(0, NAME_WIDTH);
    sheet.setColumnWidth(1, TEXT_WIDTH);
    SpreadsheetText.write(sheet.createRow(0).createCell(0), report.title(), styles.title());
    int at = 1;
    for (DocumentHead.Line line : new DocumentHead(report).lines()) {
      Row row = sheet.createRow(at++);
      SpreadsheetText.write(row.createCell(0), line.name().text(), styles.plain());
      SpreadsheetText.write(row.createCell(1), line.text(), styles.plain());
    }
    Row heads = sheet.createRow(at + 1);
    SpreadsheetText.write(heads.createCell(0), DocumentWord.SHEET.text(), styles.head());
    SpreadsheetText.write(heads.createCell(1), DocumentWord.ITEM.text(), styles.head());
    at += 2;
    List<ReportTable> tables = ReportTable.all(report);
    for (int i = 1; i < sheet.getWorkbook().getNumberOfSheets(); i++) {
      String name = sheet.getWorkbook().getSheetName(i);
      Row row = sheet.createRow(at++);
      Cell link = row.createCell(0);
      SpreadsheetText.write(link, String.valueOf(i), styles.text());
      Hyperlink to =
          sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
      to.setAddress("'" + name.replace("'", "''") + "'!A1");
      link.setHyperlink(to);
      String title = i <= tables.size() ? tables.get(i - 1).title() : name;
      SpreadsheetText.write(row.createCell(1), title, styles.text());
    }
  }

  private static void describe(XSSFWorkbook workbook, ReadyReport report) {
    CoreProperties properties = workbook.getProperties().getCoreProperties();
    properties.setTitle(report.title());
    properties.setCreator(report.organisation());
    properties.setSubjectProperty(report.period().text() + "　" + report.vintage().text());
    properties.setDescription(new DocumentHead(report).fingerprint());
    properties.setCreated(Optional.of(Date.from(report.countedAt())));
  }
}
