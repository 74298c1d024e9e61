package hanki.reference;

import hanki.platform.Label;
import hanki.platform.persistence.DatabaseReady;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Loads {@code sql/reference} at start: codes that are new are added, known ones stay as they are,
 * whatever an administrator made of them.
 */
@ApplicationScoped
@Transactional
public class LoadingReferenceData {

  private static final int PARTNERS_LAST = 900;

  private final ReferenceTables tables;
  private final Sheets sheets;

  @Inject
  LoadingReferenceData(ReferenceTables tables) {
    this.tables = tables;
    this.sheets = new Sheets(tables);
  }

  void atStart(@Observes @Priority(10) DatabaseReady ready) {
    load();
  }

  /** Adds what is missing; running it twice changes nothing. */
  public void load() {
    for (ReferenceTable table : ReferenceTable.values()) {
      Sheet sheet = sheets.of(table);
      Set<String> known =
          sheet.rows().get().stream()
              .map(LoadingReferenceData::identity)
              .collect(Collectors.toSet());
      Set<String> incomplete = incomplete(table);
      for (ReferenceRow row : shipped(table)) {
        if (incomplete.contains(row.key())) {
          sheet.changing().accept(row);
        } else if (!known.contains(identity(row))) {
          sheet.adding().accept(row);
        }
      }
    }
  }

  /** Adds the desk of another force (架空) for the samples, if there is none of that code. */
  public void addPartner(String code, String prefecture, Label name, Label shortName) {
    if (tables.station(code).isEmpty()) {
      sheets
          .of(ReferenceTable.STATION)
          .adding()
          .accept(
              ReferenceRow.of(
                  ReferenceTable.STATION,
                  code,
                  prefecture,
                  StationKind.PARTNER,
                  name.ja(),
                  name.en(),
                  shortName.ja(),
                  shortName.en(),
                  PARTNERS_LAST));
    }
  }

  /** Where a category has a place in a version already, somebody may have decided it. */
  private static String identity(ReferenceRow row) {
    return row.table() == ReferenceTable.MAPPING
        ? row.text(ReferenceField.FROM)
            + " in "
            + row.text(ReferenceField.TO).replaceFirst("/.*", "")
        : row.key();
  }

  /** Keys of rows from before their table had all its columns; they get what they lack, once. */
  private Set<String> incomplete(ReferenceTable table) {
    return switch (table) {
      case PREFECTURE -> Set.copyOf(tables.prefecturesWithoutEnglish());
      case VERSION -> Set.copyOf(tables.schemesWithoutClassification());
      default -> Set.of();
    };
  }

  private static List<ReferenceRow> shipped(ReferenceTable table) {
    try (InputStream file =
        LoadingReferenceData.class.getResourceAsStream("/db/reference/" + table.file())) {
      return new ReferenceFiles()
          .read(table, table.file(), file.readAllBytes()).stream()
              .map(row -> new ReferenceRow(table, row.texts()))
              .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
