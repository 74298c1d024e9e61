package hanki.home.web;

import hanki.period.HalfToDate;
import hanki.platform.clock.BusinessClock;
import hanki.platform.web.Address;
import hanki.platform.web.TypedDays;
import hanki.statistics.Breakdown;
import hanki.statistics.FigureAddress;
import hanki.statistics.FigureBook;
import hanki.statistics.FigureRow;
import hanki.statistics.Measure;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The manager's page: this half to date against the same days of last year, and what moves most.
 *
 * <p>Without records of the half that runs, it shows the half of the latest record: a page of zeros
 * says nothing.
 */
@Named("overviewView")
@RequestScoped
public class OverviewView {

  private static final int MOVES = 8;
  private static final String REST = "other";

  private final FigureBook figures;
  private final BusinessClock clock;
  private final TypedDays days;
  private String upTo;
  private HalfToDate period;
  private List<Line> lines = List.of();
  private List<Line> moves = List.of();

  /**
   * A figure with its comparison.
   *
   * @param row {@link FigureRow#previous()} is not shown
   */
  public record Line(Measure measure, FigureRow row) {

    /** The page that explains the difference. */
    public String href() {
      return new Address("/statistics/change.xhtml")
          .with("figure", row.now().address())
          .with("against", row.lastYear().address().period().code())
          .toString();
    }

    boolean saysSomething() {
      return row.now().value() != 0 || row.lastYear().value() != 0;
    }

    /** The rest of the office's own categories is no class one could look after. */
    boolean isRest() {
      FigureAddress address = row.now().address();
      return address.split().breakdown() == Breakdown.REPORTING && address.code().equals(REST);
    }

    long distance() {
      return Math.abs(row.onLastYear().difference());
    }
  }

  @Inject
  OverviewView(FigureBook figures, BusinessClock clock, TypedDays days) {
    this.figures = figures;
    this.clock = clock;
    this.days = days;
  }

  /** Counts; a day in the address that cannot be read counts as none. */
  public void load() {
    period = HalfToDate.containing(days.read(upTo).orElseGet(this::usualDay));
    lines =
        figures.measures().stream()
            .filter(measure -> figures.latestDay(measure).isPresent())
            .map(measure -> new Line(measure, figures.total(measure, period)))
            .filter(Line::saysSomething)
            .toList();
    moves =
        Stream.of(
                moves("consultation.received", Breakdown.CATEGORY),
                moves("consultation.received", Breakdown.REPORTING),
                moves("clearance.cases", Breakdown.OFFENCE))
            .flatMap(each -> each)
            .filter(line -> line.distance() > 0 && !line.isRest())
            .sorted(Comparator.comparingLong(Line::distance).reversed())
            .limit(MOVES)
            .toList();
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

  private Stream<Line> moves(String code, Breakdown breakdown) {
    return figures.measures().stream()
        .filter(measure -> measure.code().equals(code))
        .flatMap(
            measure ->
                figures.rows(measure, period, breakdown).stream()
                    .map(row -> new Line(measure, row)));
  }

  public HalfToDate getPeriod() {
    return period;
  }

  /** Whether the half that runs is shown, up to today. */
  public boolean isToday() {
    return period.lastDay().equals(clock.today());
  }

  /** Every measure that counted something in either span. */
  public List<Line> getLines() {
    return lines;
  }

  /** The classes whose number changed most, the largest change first. */
  public List<Line> getMoves() {
    return moves;
  }

  public String getUpTo() {
    return Objects.requireNonNullElse(upTo, "");
  }

  public void setUpTo(String upTo) {
    this.upTo = upTo;
  }
}
