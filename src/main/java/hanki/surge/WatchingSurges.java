package hanki.surge;

import hanki.identity.Permission;
import hanki.identity.Permitted;
import hanki.period.Week;
import hanki.platform.audit.Audited;
import hanki.platform.clock.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks for surges, each night in the running week and the one before it, and whenever an analyst
 * asks. A week that still runs is held against what a whole week may bring, so it can only be found
 * too late, never too early.
 */
@ApplicationScoped
@Transactional
public class WatchingSurges {

  /** The most weeks one command looks at. */
  public static final int MOST_WEEKS = 160;

  /** Alerts so many weeks apart belong to one rise. */
  static final int SAME_RISE = 4;

  /** The counts an alert keeps: a quarter and its own week. */
  private static final int KEPT_WEEKS = 14;

  private final SurgeAlerts alerts;
  private final WeeklyCounts counts;
  private final BusinessClock clock;

  @Inject
  WatchingSurges(SurgeAlerts alerts, WeeklyCounts counts, BusinessClock clock) {
    this.alerts = alerts;
    this.counts = counts;
    this.clock = clock;
  }

  /**
   * Looks at the running week and the last one; by the program itself, where nobody is signed in.
   */
  @Audited("surge.watch")
  public SurgesFound everyNight() {
    Week running = Week.containing(clock.today());
    return watch(running.previous(), running);
  }

  /**
   * Looks at each of the weeks with the knowledge of its time: only at earlier ones and itself.
   *
   * @throws WeeksOutOfReach if they are more than {@link #MOST_WEEKS}, or begin in the future
   */
  @Audited("surge.watch")
  @Permitted(Permission.DECIDE_SURGES)
  public SurgesFound over(Week first, Week last) {
    long weeks = ChronoUnit.WEEKS.between(first.firstDay(), last.firstDay()) + 1;
    if (weeks < 1 || weeks > MOST_WEEKS || first.firstDay().isAfter(clock.today())) {
      throw new WeeksOutOfReach(MOST_WEEKS);
    }
    return watch(first, last);
  }

  private SurgesFound watch(Week first, Week last) {
    long series = 0;
    long found = 0;
    long known = 0;
    for (Watched watched : Watched.values()) {
      Map<String, WeeklySeries> rows = counts.upTo(watched, first, last);
      series += rows.size();
      for (Map.Entry<String, WeeklySeries> row : rows.entrySet()) {
        int begin = Math.max(0, row.getValue().weeks().place(first));
        for (int at = begin; at < row.getValue().weeks().size(); at++) {
          Optional<Boolean> fresh = look(watched, row.getKey(), row.getValue(), at);
          found += fresh.filter(each -> each).isPresent() ? 1 : 0;
          known += fresh.filter(each -> !each).isPresent() ? 1 : 0;
        }
      }
    }
    return new SurgesFound(first, last, series, found, known);
  }

  /** Whether it is a surge, and then whether it was not known before. */
  private Optional<Boolean> look(Watched watched, String row, WeeklySeries series, int at) {
    if (series.count(at) < Expectation.LEAST) {
      return Optional.empty();
    }
    return SurgeMethod.byLadder(series, at)
        .filter(expectation -> expectation.isExceededBy(series.count(at)))
        .map(expectation -> keep(watched, row, series, at, expectation));
  }

  private boolean keep(
      Watched watched, String row, WeeklySeries series, int at, Expectation expectation) {
    Week week = series.weeks().week(at);
    List<Long> recent = series.counts().subList(Math.max(0, at + 1 - KEPT_WEEKS), at + 1);
    Optional<SurgeAlert> known = alerts.of(watched, row, week.firstDay());
    known
        .filter(alert -> !alert.state().isDecided() && !alert.tells(expectation, recent))
        .ifPresent(alert -> alert.tell(expectation, recent));
    if (known.isEmpty()) {
      SurgeAlert alert =
          new SurgeAlert(watched, row, week, since(watched, row, week), clock.instant());
      alert.tell(expectation, recent);
      alerts.add(alert);
    }
    return known.isEmpty();
  }

  private LocalDate since(Watched watched, String row, Week week) {
    return alerts
        .beganBefore(watched, row, week.plusWeeks(-SAME_RISE).firstDay(), week.firstDay())
        .orElse(week.firstDay());
  }
}
