package hanki.reference;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import hanki.platform.Label;
import hanki.platform.persistence.DatabaseReady;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Loads {@code sql/reference} at start: codes that are new are added, known ones stay as they are.
 */
@ApplicationScoped
@Transactional
public class LoadingReferenceData {

  private final ReferenceTables tables;

  @Inject
  LoadingReferenceData(ReferenceTables tables) {
    this.tables = tables;
  }

  void atStart(@Observes @Priority(10) DatabaseReady ready) {
    load();
  }

  /** Adds what is missing; running it twice changes nothing. */
  public void load() {
    List<String> prefectures = tables.prefectureCodes();
    each(
        "prefectures.csv",
        row -> {
          if (!prefectures.contains(row.getField("jis_x_0401"))) {
            tables.add(prefecture(row));
          }
        });
    List<String> stations = tables.stations().stream().map(Station::code).toList();
    each(
        "stations.csv",
        row -> {
          if (!stations.contains(row.getField("code"))) {
            tables.add(station(row));
          }
        });
    each("classifications.csv", this::classification);
    each("schemes.csv", this::scheme);
    each("categories.csv", this::category);
    Set<String> mapped =
        tables.mappings().stream()
            .map(row -> mapped(row.fromScheme(), row.fromCode(), row.toScheme()))
            .collect(Collectors.toSet());
    each("mappings.csv", row -> mapping(row, mapped));
  }

  private void classification(NamedCsvRecord row) {
    if (tables.classification(row.getField("code")).isEmpty()) {
      tables.add(
          new Classification(
              row.getField("code"),
              Scheme.valueOf(row.getField("subject")),
              label(row, "label"),
              CountingRule.valueOf(row.getField("counts")),
              label(row, "rule"),
              Integer.parseInt(row.getField("sort"))));
    }
  }

  /** A scheme from before there were classifications gets what it lacks, once. */
  private void scheme(NamedCsvRecord row) {
    Classification classification =
        tables.classification(row.getField("classification")).orElseThrow();
    Optional<CategoryScheme> known = tables.scheme(row.getField("code"));
    if (known.isEmpty()) {
      tables.add(
          new CategoryScheme(
              row.getField("code"),
              classification,
              label(row, "label"),
              validity(row),
              row.getField("source"),
              label(row, "note")));
    } else if (known.get().classification() == null) {
      known
          .get()
          .change(
              classification,
              label(row, "label"),
              validity(row),
              row.getField("source"),
              label(row, "note"));
    }
  }

  private void category(NamedCsvRecord row) {
    String schemeCode = row.getField("scheme");
    if (tables.category(schemeCode, row.getField("code")).isEmpty()) {
      tables.add(
          new Category(
              tables.scheme(schemeCode).orElseThrow(),
              row.getField("code"),
              row.getField("parent").isEmpty() ? null : row.getField("parent"),
              label(row, "label"),
              Integer.parseInt(row.getField("sort")),
              validity(row)));
    }
  }

  /** Where a category has a place in the version already, somebody may have decided it. */
  private void mapping(NamedCsvRecord row, Set<String> mapped) {
    String from = row.getField("from_scheme");
    String code = row.getField("from_code");
    String to = row.getField("to_scheme");
    if (!mapped.contains(mapped(from, code, to))) {
      tables.add(
          new CategoryMapping(
              tables.category(from, code).orElseThrow(),
              tables.category(to, row.getField("to_code")).orElseThrow(),
              Relation.valueOf(row.getField("relation")),
              row.getField("note")));
    }
  }

  private static String mapped(String fromScheme, String fromCode, String toScheme) {
    return fromScheme + "/" + fromCode + " in " + toScheme;
  }

  private static Label label(NamedCsvRecord row, String name) {
    return new Label(row.getField(name + "_ja"), row.getField(name + "_en"));
  }

  private static Prefecture prefecture(NamedCsvRecord row) {
    return new Prefecture(
        row.getField("jis_x_0401"),
        row.getField("iso_3166_2"),
        row.getField("lg_code_6"),
        row.getField("name"),
        row.getField("short_name"),
        row.getField("suffix"),
        row.getField("police_name"));
  }

  private Station station(NamedCsvRecord row) {
    return new Station(
        row.getField("code"),
        tables.prefecture(row.getField("prefecture_code")).orElseThrow(),
        StationKind.valueOf(row.getField("kind")),
        label(row, "name"),
        label(row, "short"),
        Integer.parseInt(row.getField("sort")),
        validity(row));
  }

  private static Validity validity(NamedCsvRecord row) {
    return new Validity(day(row.getField("valid_from")), day(row.getField("valid_to")));
  }

  private static LocalDate day(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }

  private static void each(String file, Consumer<NamedCsvRecord> action) {
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder()
            .commentStrategy(CommentStrategy.SKIP)
            .ofNamedCsvRecord(
                new InputStreamReader(
                    LoadingReferenceData.class.getResourceAsStream("/db/reference/" + file),
                    StandardCharsets.UTF_8))) {
      rows.forEach(action);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
