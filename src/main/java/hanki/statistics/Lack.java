package hanki.statistics;

import hanki.period.Period;
import hanki.statistics.Completeness.Gap;
import java.util.List;
import java.util.Map;

/**
 * What figures of one measure lack: station-months of which nothing was said.
 *
 * @param gaps by period, in the order of the columns; a period that lacks nothing has none
 */
public record Lack(Map<Period, List<Gap>> gaps) {

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

  /** Whether nothing is known: the station has said nothing, and what was counted is no zero. */
  public boolean isUnknown(Figure figure) {
    return figure.value() == 0 && isOfStation(figure);
  }
}
