package hanki.surge;

import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.identity.Scope;
import hanki.period.Week;
import hanki.platform.audit.Audited;
import hanki.platform.clock.BusinessClock;
import hanki.statistics.FigureAddress;
import hanki.statistics.FigureBook;
import hanki.statistics.RecordReference;
import hanki.trace.RecognisingTraces;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hibernate.query.Page;

/** Reads alerts. The number is the same for every reader; the records behind it are not. */
@ApplicationScoped
@Transactional
@Permitted(Permission.READ_SURGES)
public class FindingSurges {

  /** Alerts on one page. */
  public static final int PAGE_SIZE = 30;

  /** So many records are compared with each other. */
  static final int COMPARED = 500;

  private static final int WEEKS_BEFORE = 26;
  private static final int WEEKS_AFTER = 4;

  private final SurgeAlerts alerts;
  private final WeeklyCounts counts;
  private final FigureBook figures;
  private final RecognisingTraces recognising;
  private final CurrentOfficer officer;
  private final BusinessClock clock;

  @Inject
  FindingSurges(
      SurgeAlerts alerts,
      WeeklyCounts counts,
      FigureBook figures,
      RecognisingTraces recognising,
      CurrentOfficer officer,
      BusinessClock clock) {
    this.alerts = alerts;
    this.counts = counts;
    this.figures = figures;
    this.recognising = recognising;
    this.officer = officer;
    this.clock = clock;
  }

  /** One page of alerts, the latest week first. */
  @Audited("surge.list")
  public SurgeList alerts(SurgeFilter filter, int page) {
    return new SurgeList(
        alerts.chosen(
            filter.states(),
            filter.kinds(),
            filter.earliest(),
            filter.latest(),
            Page.page(PAGE_SIZE, page)),
        alerts.count(filter.states(), filter.kinds(), filter.earliest(), filter.latest()));
  }

  /**
   * The alert alone, as a form about it needs it.
   *
   * @throws NoSuchSurge if there is none
   */
  @Audited("surge.read")
  public SurgeAlert alert(Long id) {
    return alerts.withId(id).orElseThrow(NoSuchSurge::new);
  }

  /**
   * The alert with its weeks, its records and what they share.
   *
   * @throws NoSuchSurge if there is none
   */
  @Audited("surge.explain")
  public SurgeExplained explained(Long id, int page) {
    return explained(id, page, officer.get().scope());
  }

  SurgeExplained explained(Long id, int page, Scope scope) {
    SurgeAlert alert = alerts.withId(id).orElseThrow(NoSuchSurge::new);
    FigureAddress address = alert.address();
    List<RecordReference> compared = figures.firstRecords(address, scope, COMPARED);
    Optional<WeeklySeries> series = series(alert);
    return new SurgeExplained(
        alert,
        figures.figure(address),
        figures.contributions(address, scope),
        series.map(each -> weeks(each, alert.week())).orElse(List.of()),
        series.map(each -> others(each, alert)).orElse(List.of()),
        page(compared, address, scope, page),
        new SharedFeatures(recognising).of(compared),
        compared.stream().filter(RecordReference::visible).count(),
        alerts.ofRise(alert.watched(), alert.rowCode(), alert.since().firstDay()));
  }

  private List<RecordReference> page(
      List<RecordReference> compared, FigureAddress address, Scope scope, int page) {
    int from = page * FigureBook.PAGE_SIZE;
    return compared.size() < COMPARED || from + FigureBook.PAGE_SIZE <= COMPARED
        ? compared.stream().skip(from).limit(FigureBook.PAGE_SIZE).toList()
        : figures.records(address, scope, page);
  }

  private Optional<WeeklySeries> series(SurgeAlert alert) {
    Week last = alert.week().plusWeeks(WEEKS_AFTER);
    Week running = Week.containing(clock.today());
    return Optional.ofNullable(
        counts
            .upTo(
                alert.watched(),
                alert.week().plusWeeks(-WEEKS_BEFORE),
                last.firstDay().isAfter(running.firstDay()) ? running : last)
            .get(alert.rowCode()));
  }

  private static List<ExpectedWeek> weeks(WeeklySeries series, Week shown) {
    int place = series.weeks().place(shown);
    return IntStream.range(Math.max(0, place - WEEKS_BEFORE), series.weeks().size())
        .mapToObj(
            at ->
                new ExpectedWeek(
                    series.weeks().week(at), series.count(at), SurgeMethod.byLadder(series, at)))
        .toList();
  }

  private static List<Expectation> others(WeeklySeries series, SurgeAlert alert) {
    int place = series.weeks().place(alert.week());
    return place < 0
        ? List.of()
        : Arrays.stream(SurgeMethod.values())
            .filter(method -> method != alert.expectation().method())
            .flatMap(method -> method.expectation(series, place).stream())
            .toList();
  }
}
