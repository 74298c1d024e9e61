package hanki.home;

import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.period.HalfToDate;
import hanki.platform.clock.BusinessClock;
import hanki.statistics.Breakdown;
import hanki.statistics.FigureBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The figures of the manager's page: this half to date against the same days of last year, and what
 * moves most.
 *
 * <p>Without records of the half that runs, it shows the half of the latest record: a page of zeros
 * says nothing.
 */
@ApplicationScoped
@Transactional
@Permitted(Permission.READ_FIGURES)
public class ReadingOverview {

  private static final int MOVES = 8;

  private final FigureBook figures;
  private final BusinessClock clock;

  @Inject
  public ReadingOverview(FigureBook figures, BusinessClock clock) {
    this.figures = figures;
    this.clock = clock;
  }

  /** Counts up to the day; without one, up to the usual. */
  public OverviewFigures figures(Optional<LocalDate> upTo) {
    HalfToDate period = HalfToDate.containing(upTo.orElseGet(this::usualDay));
    return new OverviewFigures(
        period,
        figures.measures().stream()
            .filter(measure -> figures.latestDay(measure).isPresent())
            .map(measure -> new OverviewLine(measure, figures.total(measure, period)))
            .filter(OverviewLine::saysSomething)
            .toList(),
        Stream.of(
                moves("consultation.received", period, Breakdown.CATEGORY),
                moves("consultation.received", period, Breakdown.REPORTING),
                moves("clearance.cases", period, Breakdown.OFFENCE))
            .flatMap(each -> each)
            .filter(line -> line.distance() > 0 && !line.isRest())
            .sorted(Comparator.comparingLong(OverviewLine::distance).reversed())
            .limit(MOVES)
            .toList());
  }

  private LocalDate usualDay() {
    LocalDate today = clock.today();
    LocalDate latest =
        figures.measures().stream()
            .map(figures::latestDay)
            .flatMap(Optional::stream)
            .filter(day -> !day.isAfter(today))
            .max(Comparator.naturalOrder())
            .orElse(today);
    return HalfToDate.containing(today).contains(latest) ? today : latest;
  }

  private Stream<OverviewLine> moves(String code, HalfToDate period, Breakdown breakdown) {
    return figures.measures().stream()
        .filter(measure -> measure.code().equals(code))
        .flatMap(
            measure ->
                figures.rows(measure, period, breakdown).stream()
                    .map(row -> new OverviewLine(measure, row)));
  }
}
