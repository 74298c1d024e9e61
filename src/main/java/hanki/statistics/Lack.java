package hanki.statistics;

import hanki.period.Period;
import hanki.statistics.Completeness.Gap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What figures of one measure lack: station-months of which nothing was said, and all that was
 * before the first record.
 *
 * @param gaps by period, in the order of the columns; a period that lacks nothing has none
 * @param since the day of the first record; null while there is none
 */
public record Lack(Map<Period, List<Gap>> gaps, LocalDate since) {

  /** What stands for a figure of which nothing is known. */
  public static final String UNKNOWN = "…";

  /** Whether a figure of the period lacks something. */
  public boolean isOf(Period period) {
    return !gaps.getOrDefault(period, List.of()).isEmpty();
  }

  /** Whether it is the figure of a station that has said nothing of a month in its period. */
  public boolean isOfStation(Figure figure) {
    return figure.address().breakdown().isByStation()
        && gaps.getOrDefault(figure.address().period(), List.of()).stream()
            .anyMatch(gap -> gap.station().equals(figure.address().code()));
  }

  /** Whether the period was over before anything was recorded. */
  private boolean isBefore(Period period) {
    return since != null && period.lastDay().isBefore(since);
  }

  /**
   * Whether nothing is known, so that what was counted is no zero: the station has said nothing, or
   * the period was over before anything was recorded.
   */
  public boolean isUnknown(Figure figure) {
    return figure.value() == 0 && (isOfStation(figure) || isBefore(figure.address().period()));
  }
}
