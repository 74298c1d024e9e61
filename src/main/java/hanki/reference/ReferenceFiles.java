package hanki.reference;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import hanki.platform.SpreadsheetText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reference tables as CSV: heads of columns, then one row a line; lines that begin with # are
 * comments. UTF-8 with or without BOM, or Windows-31J. What is written can be read back unchanged,
 * also after a spreadsheet program saved it.
 */
public class ReferenceFiles {

  private static final Charset WINDOWS_31J = Charset.forName("windows-31j");
  private static final String BOM = "\uFEFF";
  private static final int MEGABYTE = 1024 * 1024;
  private static final int LARGEST = 2 * MEGABYTE;

  /**
   * Refuses a file by its size, before it is read.
   *
   * @throws ReferenceFileTooLarge above 2 MB
   */
  public void checkSize(String name, long bytes) {
    if (bytes > LARGEST) {
      throw new ReferenceFileTooLarge(name, LARGEST / MEGABYTE);
    }
  }

  /**
   * The rows of a file, unchecked.
   *
   * @throws NotAReferenceFile if it is no table of texts
   * @throws ColumnsMissing if a column that identifies rows is missing, or one is unknown
   * @throws NoReferenceRows if there are none
   */
  public List<TypedRow> read(ReferenceTable table, String name, byte[] content) {
    String text = new String(content, charset(content)).replaceFirst("^" + BOM, "");
    if (text.indexOf('\0') >= 0 || text.startsWith("%PDF") || text.startsWith("PK\u0003")) {
      throw new NotAReferenceFile(name);
    }
    List<CsvRecord> lines = lines(name, text);
    List<ReferenceField> columns = columns(table, name, lines);
    List<TypedRow> rows = new ArrayList<>();
    for (CsvRecord line : lines.subList(1, lines.size())) {
      if (line.getFields().stream().anyMatch(field -> !field.isBlank())) {
        rows.add(new TypedRow(line.getStartingLineNumber(), texts(columns, line)));
      }
    }
    if (rows.isEmpty()) {
      throw new NoReferenceRows(name);
    }
    return rows;
  }

  private static Charset charset(byte[] content) {
    try {
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(content));
      return StandardCharsets.UTF_8;
    } catch (CharacterCodingException notUtf8) {
      return WINDOWS_31J;
    }
  }

  private static List<CsvRecord> lines(String name, String text) {
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofCsvRecord(text)) {
      return reader.stream().collect(Collectors.toList());
    } catch (CsvParseException | UncheckedIOException | IOException broken) {
      throw new NotAReferenceFile(name);
    }
  }

  private static List<ReferenceField> columns(
      ReferenceTable table, String name, List<CsvRecord> lines) {
    List<String> heads =
        lines.isEmpty() ? List.of() : lines.get(0).getFields().stream().map(String::strip).toList();
    List<ReferenceField> columns =
        heads.stream()
            .map(ReferenceField::ofColumn)
            .flatMap(Optional::stream)
            .filter(table.fields()::contains)
            .toList();
    if (columns.size() != heads.size()
        || columns.stream().distinct().count() != heads.size()
        || !columns.containsAll(table.keys())) {
      throw new ColumnsMissing(
          name,
          table.fields().stream().map(ReferenceField::column).collect(Collectors.joining(", ")));
    }
    return columns;
  }

  private static Map<ReferenceField, String> texts(List<ReferenceField> columns, CsvRecord line) {
    Map<ReferenceField, String> texts = new EnumMap<>(ReferenceField.class);
    for (int i = 0; i < columns.size(); i++) {
      texts.put(columns.get(i), i < line.getFieldCount() ? bare(line.getField(i)) : "");
    }
    return texts;
  }

  /** Takes off the apostrophe that {@link SpreadsheetText} put before a text. */
  private static String bare(String text) {
    return text.startsWith("'") && SpreadsheetText.csv(text.substring(1)).equals(text)
        ? text.substring(1)
        : text;
  }

  /** The rows as a file: UTF-8 with BOM, safe to open in a spreadsheet program. */
  public byte[] write(ReferenceTable table, List<ReferenceRow> rows) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      csv.writeRecord(table.fields().stream().map(ReferenceField::column).toList());
      rows.forEach(
          row ->
              csv.writeRecord(
                  table.fields().stream()
                      .map(field -> SpreadsheetText.csv(row.text(field)))
                      .toList()));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return (BOM + text).getBytes(StandardCharsets.UTF_8);
  }
}
