package hanki.publication.xlsx;

import hanki.platform.SpreadsheetText;
import hanki.platform.web.Texts;
import hanki.publication.SurveyGrid;
import hanki.publication.TakenSurvey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The answer to a survey as a workbook: one sheet with what was asked, classes and stations. */
@ApplicationScoped
public class SurveyWorkbook {

  private static final int NAME_WIDTH = 34 * 256;
  private static final int NUMBER_WIDTH = 16 * 256;

  private final SurveyGrid grid;
  private final Texts texts;

  @Inject
  public SurveyWorkbook(SurveyGrid grid, Texts texts) {
    this.grid = grid;
    this.texts = texts;
  }

  /** Writes the workbook. */
  public void write(TakenSurvey taken, OutputStream out) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Styles styles = new Styles(workbook);
      XSSFSheet sheet = workbook.createSheet(texts.text("hanki.survey.Text", "list.title"));
      sheet.getPrintSetup().setLandscape(true);
      sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
      sheet.getPrintSetup().setFitWidth((short) 1);
      sheet.getPrintSetup().setFitHeight((short) 0);
      sheet.setFitToPage(true);
      sheet.getFooter().setCenter("- &P / &N -");
      int widest = 0;
      int number = 0;
      for (SurveyGrid.Row row : grid.rows(taken)) {
        write(sheet.createRow(number++), row, styles);
        widest = Math.max(widest, row.cells().size());
      }
      for (int column = 0; column < widest; column++) {
        sheet.setColumnWidth(column, column == 0 ? NAME_WIDTH : NUMBER_WIDTH);
      }
      workbook.getProperties().getCoreProperties().setTitle(grid.title(taken));
      workbook
          .getProperties()
          .getCoreProperties()
          .setCreator(texts.text("hanki.statistics.Text", "workbook.creator"));
      workbook.write(out);
    }
  }

  private static void write(Row written, SurveyGrid.Row row, Styles styles) {
    List<Object> cells = row.cells();
    for (int column = 0; column < cells.size(); column++) {
      Cell cell = written.createCell(column);
      if (cells.get(column) instanceof Long number) {
        cell.setCellValue(number);
        cell.setCellStyle(
            row.kind() == SurveyGrid.Kind.TOTAL ? styles.totalNumber() : styles.number());
      } else {
        SpreadsheetText.write(cell, cells.get(column).toString(), text(row, column, styles));
      }
    }
  }

  private static CellStyle text(SurveyGrid.Row row, int column, Styles styles) {
    return switch (row.kind()) {
      case TITLE -> styles.title();
      case PLAIN -> styles.plain();
      case HEAD -> column == 0 ? styles.head() : styles.headRight();
      case DATA -> column == 0 ? styles.text() : styles.headRightPlain();
      case TOTAL -> styles.totalText();
    };
  }
}
