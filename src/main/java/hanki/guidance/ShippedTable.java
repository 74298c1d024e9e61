package hanki.guidance;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** A table of guidance that comes with the program: {@code sql/reference/methods.csv}. */
final class ShippedTable {

  private final List<NamedCsvRecord> rows;

  ShippedTable(String file) {
    try (InputStream content = ShippedTable.class.getResourceAsStream("/db/reference/" + file);
        CsvReader<NamedCsvRecord> reader =
            CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .ofNamedCsvRecord(new String(content.readAllBytes(), StandardCharsets.UTF_8))) {
      rows = reader.stream().collect(Collectors.toList());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  List<NamedCsvRecord> rows() {
    return rows;
  }

  /** The rows that belong to something: those with its code in that column. */
  List<NamedCsvRecord> rowsOf(String column, String code) {
    return rows.stream().filter(row -> row.getField(column).equals(code)).toList();
  }
}
