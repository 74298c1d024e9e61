package hanki.national;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import hanki.platform.Label;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What {@code sql/reference/published-….csv} holds, as drafts. */
final class ShippedRows {

  private ShippedRows() {}

  /** A series and its place in the lists. */
  record Series(SeriesDraft draft, int sort) {}

  /** A note and the series it belongs to. */
  record Note(String series, NoteDraft draft) {}

  static List<Series> series() {
    return rows("series").stream()
        .map(row -> new Series(draft(row), Integer.parseInt(row.getField("sort"))))
        .toList();
  }

  private static SeriesDraft draft(NamedCsvRecord row) {
    return new SeriesDraft(
        row.getField("code"),
        label(row, "publisher"),
        row.getField("area"),
        label(row, "subject"),
        label(row, "measure"),
        label(row, "part"),
        row.getField("whole"),
        label(row, "unit"),
        Long.parseLong(row.getField("unit_yen")),
        Boolean.parseBoolean(row.getField("adds")),
        row.getField("house_figure"),
        label(row, "about"));
  }

  private static Label label(NamedCsvRecord row, String column) {
    return new Label(row.getField(column + "_ja"), row.getField(column + "_en"));
  }

  static List<PublishedDraft> values() {
    Map<String, DocumentDraft> documents =
        rows("documents").stream()
            .collect(Collectors.toMap(row -> row.getField("code"), ShippedRows::document));
    return rows("values").stream().map(row -> value(row, documents)).toList();
  }

  private static DocumentDraft document(NamedCsvRecord row) {
    String day = row.getField("published_on");
    return new DocumentDraft(
        row.getField("number"),
        row.getField("institution"),
        row.getField("title"),
        row.getField("url"),
        day.isEmpty() ? null : LocalDate.parse(day),
        row.getField("note"));
  }

  private static PublishedDraft value(NamedCsvRecord row, Map<String, DocumentDraft> documents) {
    return new PublishedDraft(
        row.getField("series"),
        PublishedPeriod.parse(row.getField("period"), row.getField("period_words")),
        new BigDecimal(row.getField("value")),
        Vintage.valueOf(row.getField("vintage")),
        documents.get(row.getField("document")),
        row.getField("computation"),
        row.getField("note"));
  }

  static List<Note> notes() {
    return rows("notes").stream()
        .map(
            row ->
                new Note(
                    row.getField("series"),
                    new NoteDraft(
                        NoteKind.valueOf(row.getField("kind")),
                        LocalDate.parse(row.getField("day")),
                        label(row, "words"),
                        row.getField("source"))))
        .toList();
  }

  private static List<NamedCsvRecord> rows(String table) {
    String file = "/db/reference/published-" + table + ".csv";
    try (InputStream content = ShippedRows.class.getResourceAsStream(file);
        CsvReader<NamedCsvRecord> reader =
            CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .ofNamedCsvRecord(new String(content.readAllBytes(), StandardCharsets.UTF_8))) {
      return reader.stream().collect(Collectors.toList());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
