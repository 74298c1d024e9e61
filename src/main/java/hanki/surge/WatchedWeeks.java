package hanki.surge;

import hanki.period.Week;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Weeks in a row, each with its working days: the exposure of its counts, since a week with two
 * holidays brings fewer reports without anything having changed.
 *
 * @param workingDays of each week, 0 to 5
 */
public record WatchedWeeks(Week first, List<Integer> workingDays) {

  /** Keeps what is handed in. */
  public WatchedWeeks {
    workingDays = List.copyOf(workingDays);
  }

  /** The weeks from one to another, both included. */
  public static WatchedWeeks between(Week first, Week last) {
    return new WatchedWeeks(
        first,
        IntStream.rangeClosed(0, distance(first, last))
            .mapToObj(i -> first.plusWeeks(i).workingDays())
            .toList());
  }

  private static int distance(Week first, Week last) {
    return Math.toIntExact(ChronoUnit.WEEKS.between(first.firstDay(), last.firstDay()));
  }

  /** How many there are. */
  public int size() {
    return workingDays.size();
  }

  /** The week at that place; the first is 0. */
  public Week week(int at) {
    return first.plusWeeks(at);
  }

  /** The place of a week; outside of 0 and {@link #size()} for one that is not among them. */
  public int place(Week week) {
    return distance(first, week);
  }

  /** Without so many at the begin. */
  WatchedWeeks from(int begin) {
    return new WatchedWeeks(week(begin), workingDays.subList(begin, size()));
  }
}
