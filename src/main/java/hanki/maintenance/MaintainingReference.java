package hanki.maintenance;

import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.platform.audit.Audited;
import hanki.reference.CheckedRow;
import hanki.reference.ReferenceSheets;
import hanki.reference.ReferenceTable;
import hanki.reference.TypedRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Changes reference tables: shows first what a change would do, then makes it, whole or not. */
@ApplicationScoped
@Transactional
@Permitted(Permission.MAINTAIN_REFERENCE)
public class MaintainingReference {

  private static final String TYPED = "";

  private final ReferenceSheets sheets;
  private final CurrentOfficer officer;

  @Inject
  MaintainingReference(ReferenceSheets sheets, CurrentOfficer officer) {
    this.sheets = sheets;
    this.officer = officer;
  }

  /** What taking over the rows would do. Stores nothing. */
  public List<CheckedRow> check(ReferenceTable table, List<TypedRow> rows) {
    return sheets.check(table, rows);
  }

  /**
   * Adds or changes the row that was typed.
   *
   * @throws hanki.reference.ReferenceChangedMeanwhile if the table changed after it was shown
   * @throws hanki.reference.RowsAtFault if the row is not in order
   */
  @Audited("reference.change")
  public TakenOver change(ReferenceTable table, CheckedRow row) {
    return takeOver(table, List.of(row), TYPED);
  }

  /**
   * Takes over the rows of a file, as they were shown: all of them, or none.
   *
   * @throws hanki.reference.ReferenceChangedMeanwhile if the table changed after it was shown
   * @throws hanki.reference.RowsAtFault if one of the rows is not in order
   */
  @Audited("reference.import")
  public TakenOver takeOver(ReferenceTable table, List<CheckedRow> rows, String fileName) {
    String number = sheets.takeOver(table, rows, officer.get().code(), fileName);
    return new TakenOver(number, table, rows, fileName);
  }
}
