package hanki.surge;

import hanki.period.Week;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * Which alerts are asked for.
 *
 * @param state null for all
 * @param watched null for all
 * @param first day of the first week; null from the beginning
 * @param last day of the last week; null up to now
 */
public record SurgeFilter(SurgeState state, Watched watched, LocalDate first, LocalDate last) {

  private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

  /** All of them. */
  public static SurgeFilter all() {
    return new SurgeFilter(null, null, null, null);
  }

  List<SurgeState> states() {
    return state == null ? Arrays.asList(SurgeState.values()) : List.of(state);
  }

  List<Watched> kinds() {
    return watched == null ? Arrays.asList(Watched.values()) : List.of(watched);
  }

  /** An alert stands at the Monday of its week. */
  LocalDate earliest() {
    return first == null ? EARLIEST : Week.containing(first).firstDay();
  }

  LocalDate latest() {
    return last == null ? LATEST : last;
  }
}
