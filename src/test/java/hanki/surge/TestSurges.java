package hanki.surge;

import hanki.consultation.TestConsultations;
import hanki.identity.SignedIn;
import hanki.indicator.TestFakeSites;
import hanki.period.Week;
import hanki.platform.clock.BusinessClock;
import hanki.reference.TestReference;
import hanki.statistics.FigureBook;
import hanki.trace.RecognisingTraces;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The surge watch over a test's database, on a day of one's choice. */
class TestSurges {

  private final EntityManager entityManager;
  private final BusinessClock clock;
  private final FigureBook figures;
  private final SurgeAlerts alerts;

  TestSurges(EntityManager entityManager, String today) {
    this.entityManager = entityManager;
    this.clock =
        new BusinessClock(
            Clock.fixed(
                LocalDate.parse(today).atTime(12, 0).atZone(BusinessClock.ZONE).toInstant(),
                BusinessClock.ZONE));
    this.figures =
        new FigureBook(
            List.of(TestFakeSites.figures(entityManager), TestConsultations.figures(entityManager)),
            TestReference.of(entityManager));
    this.alerts = new SurgeAlerts_(entityManager);
  }

  WatchingSurges watching() {
    return new WatchingSurges(alerts, new WeeklyCounts(figures), clock);
  }

  FindingSurges finding() {
    return new FindingSurges(
        alerts,
        new WeeklyCounts(figures),
        figures,
        new RecognisingTraces(),
        SignedIn.analyst("B-001", entityManager),
        clock);
  }

  DecidingSurges deciding(String officer) {
    return new DecidingSurges(alerts, SignedIn.analyst(officer, entityManager), clock);
  }

  TryingMethods trying() {
    return new TryingMethods(alerts, new WeeklyCounts(figures));
  }

  FigureBook figures() {
    return figures;
  }

  /** All alerts, in order of weeks. */
  List<SurgeAlert> alerts(Watched watched) {
    List<SurgeAlert> all = new ArrayList<>();
    SurgeFilter filter = new SurgeFilter(null, watched, null, null);
    for (int page = 0; all.size() == page * FindingSurges.PAGE_SIZE; page++) {
      all.addAll(finding().alerts(filter, page).alerts());
    }
    Collections.reverse(all);
    return all;
  }

  /** What a row is alerted for, in order of weeks. */
  List<SurgeAlert> alertsOf(Watched watched, String row) {
    return alerts(watched).stream().filter(alert -> alert.rowCode().equals(row)).toList();
  }

  static Week week(String monday) {
    return new Week(LocalDate.parse(monday));
  }
}
