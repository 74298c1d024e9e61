package hanki.reference;

import hanki.platform.Label;
import hanki.platform.clock.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.query.Page;

/**
 * The reference tables as rows of texts: listed, checked, taken over. Nothing is ever deleted; a
 * row that is no longer used gets a last day.
 */
@ApplicationScoped
@Transactional
public class ReferenceSheets {

  private static final int CHANGES_SHOWN = 20;
  private static final String NUMBERED_AS = "reference";
  private static final String PREFIX = "基";

  private final ReferenceTables tables;
  private final Sheets sheets;
  private final ReceiptNumbers numbers;
  private final Iterable<ReferenceUse> uses;
  private final BusinessClock clock;

  @Inject
  ReferenceSheets(
      ReferenceTables tables,
      ReceiptNumbers numbers,
      @Any Instance<ReferenceUse> uses,
      BusinessClock clock) {
    this(tables, numbers, (Iterable<ReferenceUse>) uses, clock);
  }

  /** For tests without a container. */
  ReferenceSheets(
      ReferenceTables tables,
      ReceiptNumbers numbers,
      Iterable<ReferenceUse> uses,
      BusinessClock clock) {
    this.tables = tables;
    this.sheets = new Sheets(tables);
    this.numbers = numbers;
    this.uses = uses;
    this.clock = clock;
  }

  /** All rows, retired ones too, in the order of the table. */
  public List<ReferenceRow> rows(ReferenceTable table) {
    return sheets.of(table).rows().get();
  }

  /** The row with that key. */
  public Optional<ReferenceRow> row(ReferenceTable table, String key) {
    return rows(table).stream().filter(row -> row.key().equals(key)).findFirst();
  }

  /** What a field can be chosen from: keys with names; empty for fields that are typed. */
  public Map<String, Label> choices(ReferenceField field) {
    Map<String, Label> choices = new LinkedHashMap<>();
    field
        .refersTo()
        .filter(other -> field.kind() != ReferenceField.Kind.STATION)
        .ifPresent(
            other ->
                rows(other).stream()
                    .filter(row -> isChoice(field, row))
                    .forEach(row -> choices.put(choiceKey(field, row), row.name())));
    return choices;
  }

  private static boolean isChoice(ReferenceField field, ReferenceRow row) {
    return field.kind() != ReferenceField.Kind.FINE_OFFENCE
        || row.text(ReferenceField.SCHEME).equals(Scheme.OFFENCE.code());
  }

  private static String choiceKey(ReferenceField field, ReferenceRow row) {
    return field.kind() == ReferenceField.Kind.FINE_OFFENCE
        ? row.text(ReferenceField.CODE)
        : row.key();
  }

  /** What taking over the rows would do. Stores nothing. */
  public List<CheckedRow> check(ReferenceTable table, List<TypedRow> rows) {
    return new RowChecks(table, sheets, uses, clock.today()).check(rows);
  }

  /**
   * Takes over rows that were checked: all of them, or none.
   *
   * @param shown what the officer was shown and agreed to
   * @param by officer number
   * @param fileName where they came from; empty if they were typed
   * @return number of the change
   * @throws ReferenceChangedMeanwhile if checking them again gives another result
   * @throws RowsAtFault if one of them cannot be taken over
   */
  public String takeOver(ReferenceTable table, List<CheckedRow> shown, String by, String fileName) {
    // the number is given out under a lock, so that one change waits for the other
    String number = numbers.next(NUMBERED_AS, PREFIX, clock.today());
    List<CheckedRow> checked =
        check(
            table,
            shown.stream().map(row -> new TypedRow(row.line(), row.after().texts())).toList());
    if (!checked.equals(shown)) {
      throw new ReferenceChangedMeanwhile();
    }
    if (checked.stream().anyMatch(row -> row.state() == CheckedRow.State.FAULTY)) {
      throw new RowsAtFault();
    }
    Sheet sheet = sheets.of(table);
    for (CheckedRow row : checked) {
      if (row.state() == CheckedRow.State.NEW) {
        sheet.adding().accept(row.after());
      } else if (row.state() == CheckedRow.State.CHANGED) {
        keepFormerName(row);
        sheet.changing().accept(row.after());
      }
      if (row.state() != CheckedRow.State.UNCHANGED) {
        tables.add(new ReferenceChange(number, clock.instant(), by, row, fileName));
      }
    }
    return number;
  }

  private void keepFormerName(CheckedRow row) {
    LocalDate renamedOn = row.after().day(ReferenceField.RENAMED_ON);
    if (renamedOn != null && !row.before().name().equals(row.after().name())) {
      tables.add(new FormerName(row.before(), renamedOn));
    }
  }

  /** Former names by the key of their row, oldest first. */
  public Map<String, List<FormerName>> formerNames(ReferenceTable table) {
    return tables.formerNames(table).stream().collect(Collectors.groupingBy(FormerName::rowKey));
  }

  /** The last changes of a row, newest first. */
  public List<ReferenceChange> changes(ReferenceTable table, String key) {
    return tables.changes(table, key, Page.first(CHANGES_SHOWN));
  }

  /** One line of the overview. */
  public record Overview(
      ReferenceTable table, int inForce, int retired, int later, ReferenceChange last) {}

  /** Every table with how many rows hold today, ended, or begin later, and its last change. */
  public List<Overview> overview() {
    LocalDate today = clock.today();
    List<Overview> overview = new ArrayList<>();
    for (ReferenceTable table : ReferenceTable.values()) {
      List<ReferenceRow> rows = rows(table);
      int inForce = (int) rows.stream().filter(row -> row.isValidOn(today)).count();
      int retired =
          (int)
              rows.stream()
                  .filter(
                      row ->
                          row.day(ReferenceField.VALID_TO) != null
                              && row.day(ReferenceField.VALID_TO).isBefore(today))
                  .count();
      overview.add(
          new Overview(
              table,
              inForce,
              retired,
              rows.size() - inForce - retired,
              tables.lastChanges(table, Page.first(1)).stream().findFirst().orElse(null)));
    }
    return overview;
  }
}
