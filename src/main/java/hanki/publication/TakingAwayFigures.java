package hanki.publication;

import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.period.Period;
import hanki.platform.audit.Audited;
import hanki.platform.clock.BusinessClock;
import hanki.reference.CategoryScheme;
import hanki.statistics.Breakdown;
import hanki.statistics.CountingTables;
import hanki.statistics.FigureBook;
import hanki.statistics.FigureRow;
import hanki.statistics.Measure;
import hanki.statistics.Question;
import hanki.statistics.Split;
import hanki.statistics.UnknownFigure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Counts a table for taking away, and leaves a trace of who took what. */
@ApplicationScoped
@Transactional
public class TakingAwayFigures {

  private static final int PERIODS = 8;

  private final FigureBook figures;
  private final CountingTables tables;
  private final CurrentOfficer officer;
  private final BusinessClock clock;

  @Inject
  TakingAwayFigures(
      FigureBook figures, CountingTables tables, CurrentOfficer officer, BusinessClock clock) {
    this.figures = figures;
    this.tables = tables;
    this.officer = officer;
    this.clock = clock;
  }

  /**
   * The answer to a question, counted now.
   *
   * @param western whether years are written by the western calendar
   * @throws UnknownFigure if its measure does not exist or cannot be split so
   */
  @Audited("figure.export")
  @Permitted(Permission.TAKE_AWAY_FIGURES)
  public TakenTable table(Question question, boolean western) {
    return new TakenTable(
        tables.table(question),
        version(question.rows()),
        western,
        clock.instant(),
        officer.get().code());
  }

  private CategoryScheme version(Split split) {
    return figures.versions(split.breakdown()).stream()
        .filter(version -> version.code().equals(split.version()))
        .findFirst()
        .orElse(null);
  }

  /**
   * The half-year table, counted now.
   *
   * @throws UnknownFigure if the measure does not exist or cannot be split so
   */
  @Audited("figure.export")
  @Permitted(Permission.TAKE_AWAY_FIGURES)
  public HalfYearTable halfYear(String measureCode, Period period, Split asked) {
    Measure measure = figures.measure(measureCode);
    if (asked.breakdown() == Breakdown.NONE || !measure.allows(asked.breakdown())) {
      throw new UnknownFigure(measureCode + "/" + asked.code());
    }
    Split split = figures.resolved(asked, period);
    List<Measure> measures = figures.measures();
    List<FigureRow> overview = measures.stream().map(each -> figures.total(each, period)).toList();
    return new HalfYearTable(
        period,
        measure,
        split,
        version(split),
        figures.breaks(split, period),
        measures,
        overview,
        figures.rows(measure, period, split),
        overview.get(measures.indexOf(measure)),
        figures.series(measure, period, PERIODS),
        clock.instant(),
        officer.get().code());
  }
}
