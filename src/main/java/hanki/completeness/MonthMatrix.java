package hanki.completeness;

import hanki.period.HalfYear;
import hanki.period.Month;
import hanki.reference.Station;
import java.util.List;

/** Stations by months of a half. */
public record MonthMatrix(HalfYear half, List<Month> months, List<Line> lines) {

  /** A station and its months, in the order of the matrix. */
  public record Line(Station station, List<StationMonth> months) {

    /** How many months it has said nothing of. */
    public long missing() {
      return months.stream().filter(each -> each.state() == MonthState.MISSING).count();
    }
  }

  /** The station-months of which nothing was said, station by station. */
  public List<StationMonth> missing() {
    return lines.stream()
        .flatMap(line -> line.months().stream())
        .filter(each -> each.state() == MonthState.MISSING)
        .toList();
  }

  /** Whether anything is expected in the half at all. */
  public boolean isExpected() {
    return lines.stream()
        .flatMap(line -> line.months().stream())
        .anyMatch(each -> each.state() != MonthState.NOT_EXPECTED);
  }

  /** Whether records came or went after a station had given its word. */
  public boolean isChanged() {
    return lines.stream().flatMap(line -> line.months().stream()).anyMatch(StationMonth::isChanged);
  }
}
