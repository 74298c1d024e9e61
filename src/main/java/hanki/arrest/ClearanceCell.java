package hanki.arrest;

import hanki.statistics.Cell;

/** One row of a grouped count: cases and persons of a category or station. */
public record ClearanceCell(String code, Long cases, Long persons) {

  /** Sums over no rows are null in SQL and zero here. */
  public ClearanceCell {
    cases = cases == null ? 0 : cases;
    persons = persons == null ? 0 : persons;
  }

  Cell cell(boolean countsPersons) {
    return new Cell(code, countsPersons ? persons : cases);
  }
}
