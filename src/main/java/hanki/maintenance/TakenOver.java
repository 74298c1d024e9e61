package hanki.maintenance;

import hanki.platform.audit.Trace;
import hanki.platform.audit.Traceable;
import hanki.reference.CheckedRow;
import hanki.reference.ReferenceTable;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A change of a reference table that was made.
 *
 * @param number of the change: 基R8-0003; under it stand all texts before and after
 * @param fileName empty if the row was typed
 */
public record TakenOver(String number, ReferenceTable table, List<CheckedRow> rows, String fileName)
    implements Traceable {

  private static final int LONGEST_TRACE = 900;

  /** How many rows had that state. */
  public long count(CheckedRow.State state) {
    return rows.stream().filter(row -> row.state() == state).count();
  }

  /** Number, table and counts, then the texts before and after as far as they fit. */
  @Override
  public String trace() {
    String line =
        new Trace()
                .with("number", number)
                .with("table", table.code())
                .with("file", fileName)
                .with("new", count(CheckedRow.State.NEW))
                .with("changed", count(CheckedRow.State.CHANGED))
            + " "
            + rows.stream()
                .filter(row -> row.state() != CheckedRow.State.UNCHANGED)
                .map(row -> row.after().key() + " " + row.difference().replace("\n", ", "))
                .collect(Collectors.joining(" | "));
    return line.length() <= LONGEST_TRACE ? line : line.substring(0, LONGEST_TRACE) + "…";
  }
}
