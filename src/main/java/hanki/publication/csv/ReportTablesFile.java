package hanki.publication.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import hanki.platform.SpreadsheetText;
import hanki.publication.DocumentHead;
import hanki.publication.DocumentWord;
import hanki.publication.ReadyBlock;
import hanki.publication.ReadyReport;
import hanki.publication.ReportForm;
import hanki.publication.ReportRenderer;
import hanki.publication.ReportTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The tables of a report below each other as a text file for spreadsheets: UTF-8 with its mark,
 * CRLF, exact numbers, and no cell that a program would compute.
 */
@ApplicationScoped
public class ReportTablesFile implements ReportRenderer {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  @Override
  public ReportForm form() {
    return ReportForm.TEXT_TABLE;
  }

  @Override
  public byte[] render(ReadyReport report) {
    StringWriter text = new StringWriter();
    text.write(BYTE_ORDER_MARK);
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
    for (DocumentHead.Line line : new DocumentHead(report).lines()) {
      write(csv, List.of(line.name().text(), line.text()));
    }
    for (ReportTable table : ReportTable.all(report)) {
      write(csv, List.of(""));
      write(
          csv,
          table.unit().isEmpty()
              ? List.of(table.title())
              : List.of(table.title(), DocumentWord.UNIT.text() + "：" + table.unit()));
      write(csv, table.heads());
      table.rows().forEach(row -> csv.writeRecord(row(row)));
      table.footnotes().forEach(note -> write(csv, List.of(note)));
    }
    flush(csv);
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void flush(CsvWriter csv) {
    try {
      csv.flush();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static void write(CsvWriter csv, List<String> texts) {
    csv.writeRecord(texts.stream().map(SpreadsheetText::csv).toList());
  }

  private static List<String> row(ReadyBlock.Table.Row row) {
    List<String> cells = new ArrayList<>();
    cells.add(SpreadsheetText.csv(row.label()));
    for (ReadyBlock.Table.Cell cell : row.cells()) {
      cells.add(
          cell.figure() == null
              ? SpreadsheetText.csv(cell.text())
              : cell.figure().value().toPlainString());
    }
    return cells;
  }
}
