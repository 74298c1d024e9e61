package hanki.national;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import hanki.platform.SpreadsheetText;
import hanki.platform.TextContent;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Published values as CSV: heads of columns, then one value a line; lines that begin with # are
 * comments. UTF-8 with or without BOM, or Windows-31J. What is written can be read back, also after
 * a spreadsheet program saved it, and is then known row by row.
 */
public class PublishedFiles {

  private static final Charset WINDOWS_31J = Charset.forName("windows-31j");
  private static final String BOM = "\uFEFF";
  private static final int MEGABYTE = 1024 * 1024;
  private static final int LARGEST = 2 * MEGABYTE;

  /**
   * Refuses a file by its size, before it is read.
   *
   * @throws PublishedFileTooLarge above 2 MB
   */
  public void checkSize(String name, long bytes) {
    if (bytes > LARGEST) {
      throw new PublishedFileTooLarge(name, LARGEST / MEGABYTE);
    }
  }

  /**
   * The rows of a file, unchecked.
   *
   * @throws NotAPublishedFile if it is no table of texts
   * @throws PublishedColumnsMissing if a column that must be there is missing, or one is unknown
   * @throws NoPublishedRows if there are none
   */
  public List<TypedValue> read(String name, byte[] content) {
    if (!TextContent.isText(content)) {
      throw new NotAPublishedFile(name);
    }
    List<CsvRecord> lines =
        lines(name, new String(content, charset(content)).replaceFirst("^" + BOM, ""));
    List<PublishedColumn> columns = columns(name, lines);
    List<TypedValue> rows =
        lines.stream()
            .skip(1)
            .filter(line -> line.getFields().stream().anyMatch(field -> !field.isBlank()))
            .map(line -> new TypedValue(line.getStartingLineNumber(), texts(columns, line)))
            .toList();
    if (rows.isEmpty()) {
      throw new NoPublishedRows(name);
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
      throw new NotAPublishedFile(name);
    }
  }

  private static List<PublishedColumn> columns(String name, List<CsvRecord> lines) {
    List<String> heads =
        lines.isEmpty() ? List.of() : lines.get(0).getFields().stream().map(String::strip).toList();
    List<PublishedColumn> columns =
        heads.stream().map(PublishedColumn::ofColumn).flatMap(Optional::stream).toList();
    boolean complete =
        Arrays.stream(PublishedColumn.values())
            .filter(PublishedColumn::isRequired)
            .allMatch(columns::contains);
    if (columns.size() != heads.size()
        || columns.stream().distinct().count() != heads.size()
        || !complete) {
      throw new PublishedColumnsMissing(
          name,
          Arrays.stream(PublishedColumn.values())
              .map(PublishedColumn::column)
              .collect(Collectors.joining(", ")));
    }
    return columns;
  }

  private static Map<PublishedColumn, String> texts(List<PublishedColumn> columns, CsvRecord line) {
    Map<PublishedColumn, String> texts = new EnumMap<>(PublishedColumn.class);
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

  /** The values as a file, every vintage of every period: UTF-8 with BOM. */
  public byte[] write(List<PublishedValue> values) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      csv.writeRecord(
          Arrays.stream(PublishedColumn.values()).map(PublishedColumn::column).toList());
      for (PublishedValue value : values) {
        csv.writeRecord(fields(value));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return (BOM + text).getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> fields(PublishedValue value) {
    SourceDocument document = value.document();
    List<String> fields = new ArrayList<>();
    for (PublishedColumn column : PublishedColumn.values()) {
      fields.add(
          SpreadsheetText.csv(
              switch (column) {
                case SERIES -> value.series().code();
                case PERIOD -> value.period().code();
                case PERIOD_WORDS -> value.period().words();
                case VALUE -> value.amount().toPlainString();
                case UNIT -> value.series().unit().ja();
                case VINTAGE -> value.vintage().word();
                case NUMBER -> document.number();
                case INSTITUTION -> document.institution();
                case TITLE -> document.title();
                case URL -> document.url();
                case PUBLISHED_ON ->
                    document.publishedOn() == null ? "" : document.publishedOn().toString();
                case COMPUTATION -> value.computation();
                case NOTE -> value.note();
              }));
    }
    return fields;
  }
}
