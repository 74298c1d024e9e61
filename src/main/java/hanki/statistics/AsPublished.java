package hanki.statistics;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * The value of a figure in a report that was published, whatever the records say now.
 *
 * @param report id of the report
 * @param title its title
 * @param at when it was published
 */
public record AsPublished(Long report, String title, Instant at, BigDecimal amount) {

  /** Whether today's count says otherwise. */
  public boolean differsFrom(Figure now) {
    return amount.compareTo(BigDecimal.valueOf(now.value())) != 0;
  }
}
