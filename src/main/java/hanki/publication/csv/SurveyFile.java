package hanki.publication.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import hanki.platform.SpreadsheetText;
import hanki.publication.SurveyGrid;
import hanki.publication.TakenSurvey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** The answer to a survey as a text file for spreadsheets: UTF-8 with its mark, CRLF. */
@ApplicationScoped
public class SurveyFile {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final SurveyGrid grid;

  @Inject
  public SurveyFile(SurveyGrid grid) {
    this.grid = grid;
  }

  /** Writes what was asked, the classes, the stations, and the notes. */
  public void write(TakenSurvey taken, OutputStream out) throws IOException {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    text.write(BYTE_ORDER_MARK);
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
    for (SurveyGrid.Row row : grid.rows(taken)) {
      csv.writeRecord(row.cells().stream().map(SurveyFile::cell).toList());
    }
    try {
      csv.flush();
    } catch (UncheckedIOException gone) {
      throw gone.getCause();
    }
    text.flush();
  }

  private static String cell(Object cell) {
    return cell instanceof Long number ? number.toString() : SpreadsheetText.csv(cell.toString());
  }
}
