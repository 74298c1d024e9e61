package hanki.surge;

import hanki.period.Week;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiFunction;

/** Counts what one method would have said, week by week, with the knowledge of each time. */
class MethodTrial {

  private final Optional<SurgeMethod> method;
  private final BiFunction<WeeklySeries, Integer, Optional<Expectation>> telling;
  private long weeks;
  private long alerts;
  private long rises;
  private long passing;

  private MethodTrial(
      Optional<SurgeMethod> method,
      BiFunction<WeeklySeries, Integer, Optional<Expectation>> telling) {
    this.method = method;
    this.telling = telling;
  }

  static MethodTrial of(SurgeMethod method) {
    return new MethodTrial(Optional.of(method), method::expectation);
  }

  /** Of the ladder by which the program gives its alerts. */
  static MethodTrial ofLadder() {
    return new MethodTrial(Optional.empty(), SurgeMethod::byLadder);
  }

  /** Tries all rows from that place on. */
  TriedMethod over(Collection<WeeklySeries> rows, Week first) {
    rows.forEach(row -> tryOn(row, Math.max(0, row.weeks().place(first))));
    return new TriedMethod(method, weeks, alerts, rises, passing);
  }

  private void tryOn(WeeklySeries row, int begin) {
    int last = Integer.MIN_VALUE;
    boolean alone = false;
    for (int at = begin; at < row.weeks().size(); at++) {
      Optional<Expectation> told = telling.apply(row, at);
      weeks += told.isPresent() ? 1 : 0;
      long count = row.count(at);
      if (told.filter(each -> each.isExceededBy(count)).isPresent()) {
        alerts++;
        if (last == Integer.MIN_VALUE || at - last > WatchingSurges.SAME_RISE) {
          rises += 1;
          passing += alone ? 1 : 0;
          alone = isBack(row, at, told.get());
        } else {
          alone = false;
        }
        last = at;
      }
    }
    passing += alone ? 1 : 0;
  }

  /** Whether the week after it is no higher than this one was allowed to be. */
  private static boolean isBack(WeeklySeries row, int at, Expectation told) {
    return at + 1 < row.weeks().size()
        && row.count(at + 1) <= Math.max(told.upper(), Expectation.LEAST - 1);
  }
}
