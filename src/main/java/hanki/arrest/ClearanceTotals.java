package hanki.arrest;

/** Totals of everything a list of clearances shows: records, cases, persons. */
public record ClearanceTotals(Long records, Long cases, Long persons) {

  /** Sums over no rows are null in SQL and zero here. */
  public ClearanceTotals {
    cases = cases == null ? 0 : cases;
    persons = persons == null ? 0 : persons;
  }
}
