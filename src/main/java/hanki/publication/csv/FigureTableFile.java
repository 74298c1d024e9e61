package hanki.publication.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import hanki.platform.SpreadsheetText;
import hanki.publication.TableWords;
import hanki.publication.TakenTable;
import hanki.statistics.Figure;
import hanki.statistics.FigureTable;
import hanki.statistics.Lack;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The answer to a question as a text file for spreadsheets: UTF-8 with its mark, CRLF. */
@ApplicationScoped
public class FigureTableFile {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final TableWords tableWords;

  @Inject
  public FigureTableFile(TableWords tableWords) {
    this.tableWords = tableWords;
  }

  /** Writes what was asked, an empty line, the table, and its notes. */
  public void write(TakenTable taken, OutputStream out) throws IOException {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    text.write(BYTE_ORDER_MARK);
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
    tableWords.head(taken).forEach(line -> write(csv, List.of(line.name(), line.text())));
    write(csv, List.of(""));
    write(csv, tableWords.heads(taken));
    Lack lack = tableWords.lack(taken);
    taken.table().lines().forEach(line -> csv.writeRecord(row(tableWords.name(line), line, lack)));
    if (taken.table().total() != null) {
      csv.writeRecord(row(tableWords.total(), taken.table().total(), lack));
    }
    tableWords.notes(taken).forEach(note -> write(csv, List.of(note)));
    try {
      csv.flush();
    } catch (UncheckedIOException gone) {
      throw gone.getCause();
    }
    text.flush();
  }

  private static void write(CsvWriter csv, List<String> texts) {
    csv.writeRecord(texts.stream().map(SpreadsheetText::csv).toList());
  }

  private static List<String> row(String name, FigureTable.Line line, Lack lack) {
    List<String> row = new ArrayList<>();
    row.add(SpreadsheetText.csv(name));
    for (Figure figure : line.figures()) {
      row.add(number(figure, lack));
    }
    if (line.sum() != null) {
      row.add(number(line.sum(), lack));
    }
    return row;
  }

  private static String number(Figure figure, Lack lack) {
    return lack.isUnknown(figure) ? Lack.UNKNOWN : String.valueOf(figure.value());
  }
}
