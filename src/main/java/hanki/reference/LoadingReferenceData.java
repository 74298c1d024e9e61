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
import java.util.function.Consumer;

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
    each("categories.csv", this::category);
  }

  private void category(NamedCsvRecord row) {
    String schemeCode = row.getField("scheme");
    CategoryScheme scheme = tables.scheme(schemeCode).orElseGet(() -> newScheme(schemeCode, row));
    if (tables.category(schemeCode, row.getField("code")).isEmpty()) {
      tables.add(
          new Category(
              scheme,
              row.getField("code"),
              row.getField("parent").isEmpty() ? null : row.getField("parent"),
              new Label(row.getField("label_ja"), row.getField("label_en")),
              Integer.parseInt(row.getField("sort")),
              validity(row)));
    }
  }

  private CategoryScheme newScheme(String code, NamedCsvRecord row) {
    CategoryScheme scheme =
        new CategoryScheme(code, new Label(row.getField("scheme_ja"), row.getField("scheme_en")));
    tables.add(scheme);
    return scheme;
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
        new Label(row.getField("name_ja"), row.getField("name_en")),
        new Label(row.getField("short_ja"), row.getField("short_en")),
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
