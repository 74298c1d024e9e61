package hanki.statistics;

import hanki.period.Period;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Which records a source is asked for: those a measure counts in a period, with the recorded codes
 * they may have in each breakdown that matters. A row of a classification is several such codes.
 *
 * @param codes as the records hold them; a breakdown that is not named limits nothing
 */
public record Behind(String measure, Period period, Map<Breakdown, List<String>> codes) {

  private static final String JOINT = ":";

  /** A row that no recorded code falls into has no records: its empty list stays. */
  public Behind {
    Map<Breakdown, List<String>> copy = new EnumMap<>(Breakdown.class);
    codes.forEach((breakdown, each) -> copy.put(breakdown, List.copyOf(each)));
    copy.remove(Breakdown.NONE);
    codes = copy;
  }

  /** Everything the measure counts in the period. */
  public static Behind all(Measure measure, Period period) {
    return new Behind(measure.code(), period, Map.of());
  }

  /** A row, and conditions, as they were recorded. */
  public static Behind recorded(FigureAddress address) {
    Map<Breakdown, List<String>> codes = new EnumMap<>(Breakdown.class);
    address.conditions().forEach(each -> codes.put(each.breakdown(), List.of(each.code())));
    return new Behind(address.measure(), address.period(), codes);
  }

  /**
   * The codes as one list for a query: {@code STATION} says that the station matters, {@code
   * STATION:miyagi-01} that this one will do. A query asks
   *
   * <pre>('STATION' not in :among or concat('STATION:', station.code) in :among)</pre>
   *
   * <p>for each breakdown of its measure, and so has one parameter for all of them. Never empty.
   */
  public List<String> among() {
    List<String> among = new ArrayList<>();
    codes.forEach(
        (breakdown, each) -> {
          among.add(breakdown.name());
          each.forEach(code -> among.add(breakdown.name() + JOINT + code));
        });
    return among.isEmpty() ? List.of(Breakdown.NONE.name()) : among;
  }
}
