package hanki.statistics;

/** What the records behind a figure come to: how many, their sum, how many the reader may see. */
public record Contributions(Long records, Long sum, Long visible) {

  /** Sums over no rows are null in SQL and zero here. */
  public Contributions {
    records = records == null ? 0 : records;
    sum = sum == null ? 0 : sum;
    visible = visible == null ? 0 : visible;
  }
}
