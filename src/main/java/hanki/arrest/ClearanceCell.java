package hanki.arrest;

import hanki.statistics.Cell;

/** One row of a grouped count: cases and persons of a category or station. */
public record ClearanceCell(String code, Long cases, Long persons) {

  Cell cell(boolean countsPersons) {
    return new Cell(code, countsPersons ? persons : cases);
  }
}
