package hanki.surge;

import hanki.period.Week;
import java.util.Optional;

/**
 * A week beside what it was expected to bring then.
 *
 * @param expectation empty if the past was too short
 */
public record ExpectedWeek(Week week, long count, Optional<Expectation> expectation) {

  /** Whether it brought more. */
  public boolean isSurge() {
    return expectation.filter(each -> each.isExceededBy(count)).isPresent();
  }
}
