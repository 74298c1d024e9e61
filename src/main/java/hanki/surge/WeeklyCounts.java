package hanki.surge;

import hanki.period.Week;
import hanki.statistics.FigureBook;
import hanki.statistics.Measure;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Reads what is watched week by week, by the counting rule of its measure: each count is the figure
 * that opens onto its records.
 */
@Dependent
class WeeklyCounts {

  private final FigureBook figures;

  @Inject
  WeeklyCounts(FigureBook figures) {
    this.figures = figures;
  }

  /**
   * Every row that was counted at all up to that week, from the week of the first record on, at
   * most as far back as a method looks before the first week. Nothing later is read.
   */
  Map<String, WeeklySeries> upTo(Watched watched, Week first, Week last) {
    Measure measure = figures.measure(watched.measure());
    WatchedWeeks weeks = WatchedWeeks.between(first.plusWeeks(-SurgeMethod.LONGEST_PAST), last);
    List<Map<String, Long>> counts = new ArrayList<>();
    for (int at = 0; at < weeks.size(); at++) {
      counts.add(counted(figures.counts(measure, weeks.week(at), watched.breakdown())));
    }
    int begin = 0;
    while (begin < counts.size() && counts.get(begin).isEmpty()) {
      begin++;
    }
    return begin == counts.size()
        ? Map.of()
        : rows(weeks.from(begin), counts.subList(begin, counts.size()));
  }

  /** A total of nothing counts nothing. */
  private static Map<String, Long> counted(Map<String, Long> cells) {
    Map<String, Long> counted = new LinkedHashMap<>(cells);
    counted.values().removeIf(count -> count == 0);
    return counted;
  }

  private static Map<String, WeeklySeries> rows(
      WatchedWeeks weeks, List<Map<String, Long>> counts) {
    TreeSet<String> rows = new TreeSet<>();
    counts.forEach(each -> rows.addAll(each.keySet()));
    Map<String, WeeklySeries> series = new LinkedHashMap<>();
    rows.forEach(
        row ->
            series.put(
                row,
                new WeeklySeries(
                    weeks, counts.stream().map(each -> each.getOrDefault(row, 0L)).toList())));
    return series;
  }
}
