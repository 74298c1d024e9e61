package hanki.national;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A series with its parts in one period. Whether the parts come to the whole is told, not assumed:
 * published tables have parts that were rounded, left out or counted twice.
 */
public record Parts(PublishedPeriod period, PartRow whole, List<PartRow> rows) {

  /** The parts together; none where values do not add up or no part is known. */
  public Optional<BigDecimal> sum() {
    return whole
        .series()
        .sum(rows.stream().flatMap(row -> row.now().stream()).map(PublishedValue::amount).toList());
  }

  /** What the parts lack to the whole: 0 if the table is complete. */
  public Optional<BigDecimal> missing() {
    return whole.now().flatMap(all -> sum().map(parts -> all.amount().subtract(parts)));
  }
}
