package hanki.surge;

import hanki.period.Week;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Builds series for tests: five working days a week, unless a test says otherwise. */
class AWeeklySeries {

  private static final Week FIRST = new Week(LocalDate.of(2016, 1, 4));

  private final List<Long> counts = new ArrayList<>();
  private final List<Integer> days = new ArrayList<>();

  static AWeeklySeries aSeries() {
    return new AWeeklySeries();
  }

  AWeeklySeries of(int weeks, long count) {
    counts.addAll(Collections.nCopies(weeks, count));
    days.addAll(Collections.nCopies(weeks, 5));
    return this;
  }

  AWeeklySeries then(long... more) {
    for (long count : more) {
      counts.add(count);
      days.add(5);
    }
    return this;
  }

  AWeeklySeries thenWithDays(long count, int workingDays) {
    counts.add(count);
    days.add(workingDays);
    return this;
  }

  WeeklySeries series() {
    return new WeeklySeries(new WatchedWeeks(FIRST, days), counts);
  }
}
