package hanki.publication;

import hanki.period.Period;
import hanki.platform.audit.Traceable;
import hanki.statistics.Breakdown;
import hanki.statistics.Figure;
import hanki.statistics.FigureRow;
import hanki.statistics.Measure;
import java.time.Instant;
import java.util.List;

/**
 * The half-year table as it is taken away: counted at one moment, by one reader.
 *
 * @param overview totals of all measures
 * @param rows the chosen measure by its breakdown
 * @param series totals of the last periods, oldest first
 * @param countedAt when the figures were counted
 * @param countedBy officer number
 */
public record HalfYearTable(
    Period period,
    Measure measure,
    Breakdown breakdown,
    List<Measure> measures,
    List<FigureRow> overview,
    List<FigureRow> rows,
    FigureRow total,
    List<Figure> series,
    Instant countedAt,
    String countedBy)
    implements Traceable {

  @Override
  public String trace() {
    return "period=%s measure=%s by=%s rows=%d"
        .formatted(period.code(), measure.code(), breakdown.code(), rows.size());
  }
}
