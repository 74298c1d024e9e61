package hanki.statistics;

/** One row of a grouped count: code of the category, station or brand, and what was counted. */
public record Cell(String code, Long value) {

  /** A sum over no rows is null in SQL and zero here. */
  public Cell {
    value = value == null ? 0 : value;
  }
}
