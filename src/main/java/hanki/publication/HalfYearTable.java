package hanki.publication;

import hanki.period.Period;
import hanki.platform.audit.Counted;
import hanki.platform.audit.Traceable;
import hanki.reference.CategoryScheme;
import hanki.statistics.Breakdown;
import hanki.statistics.Figure;
import hanki.statistics.FigureRow;
import hanki.statistics.Measure;
import hanki.statistics.SeriesBreak;
import hanki.statistics.Split;
import java.time.Instant;
import java.util.List;

/**
 * The half-year table as it is taken away: counted at one moment, by one reader.
 *
 * @param version the version of a classification in which the rows are counted; null for rows as
 *     recorded
 * @param breaks columns whose period had another version
 * @param overview totals of all measures
 * @param rows the chosen measure by its breakdown
 * @param series totals of the last periods, oldest first
 * @param countedAt when the figures were counted
 * @param countedBy officer number
 */
public record HalfYearTable(
    Period period,
    Measure measure,
    Split split,
    CategoryScheme version,
    List<SeriesBreak> breaks,
    List<Measure> measures,
    List<FigureRow> overview,
    List<FigureRow> rows,
    FigureRow total,
    List<Figure> series,
    Instant countedAt,
    String countedBy)
    implements Traceable, Counted {

  @Override
  public long count() {
    return rows.size();
  }

  /** By what the rows are split. */
  public Breakdown breakdown() {
    return split.breakdown();
  }

  @Override
  public String trace() {
    return "period=%s measure=%s by=%s rows=%d"
        .formatted(period.code(), measure.code(), split.code(), rows.size());
  }
}
