package hanki.surge;

import static hanki.consultation.AConsultation.aConsultation;
import static hanki.surge.TestSurges.week;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hanki.consultation.ConsultationDraft;
import hanki.consultation.TestConsultations;
import hanki.identity.Scope;
import hanki.indicator.TestFakeSites;
import hanki.period.Week;
import hanki.platform.Database;
import hanki.reference.TestReference;
import hanki.statistics.RecordReference;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Surges of fictitious reports and consultations: found, explained, decided on. */
@ExtendWith(Database.class)
class WatchingSurgesDbTest {

  private static final Week SURGE = week("2025-10-20");
  private static final String BANK = "架空銀行";

  /** Two or three reports of a bank a week for forty weeks, then twenty in one. */
  private static void givenReports(EntityManager entityManager) {
    List<String> rows = new ArrayList<>();
    Week week = SURGE.plusWeeks(-40);
    for (int i = 0; i < 40; i++) {
      report(rows, week.plusWeeks(i), 2 + i % 2, "calm-" + i, BANK);
      report(rows, week.plusWeeks(i), 3, "shop-" + i, "Amazon");
    }
    report(rows, SURGE, 20, "kyufukin-soumu", BANK);
    report(rows, SURGE, 3, "shop-now", "Amazon");
    TestFakeSites.takeOver(entityManager, rows);
  }

  private static void report(List<String> rows, Week week, int times, String host, String brand) {
    for (int i = 0; i < times; i++) {
      LocalDate day = week.firstDay().plusDays(i % 5);
      rows.add(
          day.toString().replace('-', '/')
              + " 10:00:00,https://"
              + host
              + "-"
              + i
              + ".example/?act=save,"
              + brand);
    }
  }

  private static List<ConsultationDraft> consultations(int times, Week week, String station) {
    List<ConsultationDraft> drafts = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      drafts.add(
          aConsultation()
              .receivedOn(week.firstDay().plusDays(i % 5).toString())
              .at(station)
              .in("fraud")
              .telling("（架空）特別定額給付金の申請を求めるメールが届いた。電話 090-0000-0001")
              .draft());
    }
    return drafts;
  }

  @Test
  void a_surge_is_found_in_its_week_for_the_brand_and_its_kind_and_not_for_others(
      EntityManager entityManager) {
    givenReports(entityManager);
    TestSurges surges = new TestSurges(entityManager, "2025-10-27");

    SurgesFound found = surges.watching().over(SURGE, SURGE);

    assertThat(found.found()).isEqualTo(3);
    assertThat(surges.finding().alerts(SurgeFilter.all(), 0).alerts())
        .extracting(alert -> alert.watched() + " " + alert.rowCode() + " " + alert.observed())
        .containsExactlyInAnyOrder("BRANDS " + BANK + " 20", "SECTORS bank 20", "REPORTS - 23");
    SurgeAlert alert = surges.alertsOf(Watched.BRANDS, BANK).get(0);
    assertThat(alert.week()).isEqualTo(SURGE);
    assertThat(alert.since()).isEqualTo(SURGE);
    assertThat(alert.expectation().method()).isEqualTo(SurgeMethod.SHORT_PAST);
    assertThat(alert.expectation().expected()).isBetween(2.0, 3.0);
    assertThat(alert.state()).isEqualTo(SurgeState.OPEN);
    assertThat(alert.recent()).hasSize(14).endsWith(20L);
  }

  @Test
  void its_count_opens_onto_exactly_its_records(EntityManager entityManager) {
    givenReports(entityManager);
    TestSurges surges = new TestSurges(entityManager, "2025-10-27");
    surges.watching().over(SURGE, SURGE);

    for (SurgeAlert alert : surges.finding().alerts(SurgeFilter.all(), 0).alerts()) {
      SurgeExplained explained = surges.finding().explained(alert.id(), 0);
      assertThat(explained.now().value()).isEqualTo(alert.observed());
      assertThat(explained.contributions().sum()).isEqualTo(alert.observed());
      assertThat(explained.records())
          .hasSize((int) alert.observed())
          .allSatisfy(record -> assertThat(SURGE.contains(record.day())).isTrue());
    }
  }

  @Test
  void what_its_records_share_is_said(EntityManager entityManager) {
    givenReports(entityManager);
    TestSurges surges = new TestSurges(entityManager, "2025-10-27");
    surges.watching().over(SURGE, SURGE);

    SurgeExplained explained =
        surges.finding().explained(surges.alertsOf(Watched.BRANDS, BANK).get(0).id(), 0);

    assertThat(explained.compared()).isEqualTo(20);
    assertThat(explained.shared())
        .contains(
            new SharedFeature(SharedFeature.Kind.PLACE, BANK, 20),
            new SharedFeature(SharedFeature.Kind.ENDING, ".example", 20),
            new SharedFeature(SharedFeature.Kind.PATH, "/?act=save", 20),
            new SharedFeature(SharedFeature.Kind.PART, "kyufukin", 20),
            new SharedFeature(SharedFeature.Kind.PART, "soumu", 20));
  }

  @Test
  void looking_twice_finds_nothing_new_and_a_later_report_is_counted_again(
      EntityManager entityManager) {
    givenReports(entityManager);
    TestSurges surges = new TestSurges(entityManager, "2025-10-27");
    surges.watching().over(SURGE, SURGE);

    SurgesFound again = surges.watching().over(SURGE, SURGE);
    List<String> late = new ArrayList<>();
    report(late, SURGE, 2, "late", BANK);
    TestFakeSites.takeOver(entityManager, late);
    surges.watching().over(SURGE, SURGE);

    assertThat(again.found()).isZero();
    assertThat(again.known()).isEqualTo(3);
    assertThat(surges.alertsOf(Watched.BRANDS, BANK))
        .singleElement()
        .satisfies(alert -> assertThat(alert.observed()).isEqualTo(22));
  }

  /** The alert is the same whether the weeks after it have happened yet or not. */
  @Test
  void the_past_is_judged_without_knowing_what_came_later(EntityManager entityManager) {
    givenReports(entityManager);
    TestSurges surges = new TestSurges(entityManager, "2025-10-27");
    surges.watching().over(SURGE, SURGE);
    Expectation then = surges.alertsOf(Watched.BRANDS, BANK).get(0).expectation();
    List<String> later = new ArrayList<>();
    for (int i = 1; i < 9; i++) {
      report(later, SURGE.plusWeeks(i), 50, "later-" + i, BANK);
    }
    TestFakeSites.takeOver(entityManager, later);

    TestSurges afterwards = new TestSurges(entityManager, "2025-12-29");
    afterwards.watching().over(SURGE.plusWeeks(-10), SURGE.plusWeeks(8));

    List<SurgeAlert> alerts = afterwards.alertsOf(Watched.BRANDS, BANK);
    assertThat(alerts.get(0).week()).isEqualTo(SURGE);
    assertThat(alerts.get(0).expectation()).isEqualTo(then);
    assertThat(alerts).extracting(SurgeAlert::since).containsOnly(SURGE);
  }

  @Test
  void each_night_the_running_week_and_the_last_are_looked_at(EntityManager entityManager) {
    givenReports(entityManager);

    assertThat(new TestSurges(entityManager, "2025-10-22").watching().everyNight())
        .satisfies(
            found -> {
              assertThat(found.last()).isEqualTo(SURGE);
              assertThat(found.first()).isEqualTo(SURGE.previous());
              assertThat(found.found()).isEqualTo(3);
            });
    assertThat(new TestSurges(entityManager, "2025-10-28").watching().everyNight())
        .satisfies(found -> assertThat(found.known()).isEqualTo(3));
  }

  @Test
  void only_weeks_that_have_begun_are_looked_at_and_not_too_many(EntityManager entityManager) {
    WatchingSurges watching = new TestSurges(entityManager, "2025-10-27").watching();

    assertThatThrownBy(() -> watching.over(week("2025-11-03"), week("2025-11-03")))
        .isInstanceOf(WeeksOutOfReach.class);
    assertThatThrownBy(() -> watching.over(SURGE, SURGE.previous()))
        .isInstanceOf(WeeksOutOfReach.class);
    assertThatThrownBy(() -> watching.over(SURGE.plusWeeks(-WatchingSurges.MOST_WEEKS), SURGE))
        .isInstanceOf(WeeksOutOfReach.class);
  }

  @Test
  void a_surge_of_consultations_shows_its_number_to_all_and_its_records_to_who_may_see_them(
      EntityManager entityManager) {
    List<ConsultationDraft> drafts = new ArrayList<>();
    for (int i = 40; i > 0; i--) {
      drafts.addAll(consultations(2, SURGE.plusWeeks(-i), "miyagi-01"));
    }
    drafts.addAll(consultations(12, SURGE, "miyagi-01"));
    drafts.addAll(consultations(8, SURGE, "miyagi-02"));
    TestConsultations.load(entityManager, drafts);
    TestSurges surges = new TestSurges(entityManager, "2025-10-27");
    surges.watching().over(SURGE, SURGE);
    SurgeAlert alert = surges.alertsOf(Watched.CATEGORIES, "fraud").get(0);

    SurgeExplained narrow =
        surges.finding().explained(alert.id(), 0, scopeOf(entityManager, "miyagi-02"));

    assertThat(narrow.now().value()).isEqualTo(20);
    assertThat(narrow.contributions().visible()).isEqualTo(8);
    assertThat(narrow.records()).hasSize(20);
    assertThat(narrow.records().stream().filter(RecordReference::visible)).hasSize(8);
    assertThat(narrow.compared()).isEqualTo(8);
    assertThat(narrow.shared())
        .contains(
            new SharedFeature(SharedFeature.Kind.TRACE, "090-0000-0001", 8),
            new SharedFeature(SharedFeature.Kind.WORD, "特別定額給付金", 8));
  }

  private static Scope scopeOf(EntityManager entityManager, String station) {
    return Scope.ofStation(
        TestReference.of(entityManager).stations().stream()
            .filter(each -> each.code().equals(station))
            .findFirst()
            .orElseThrow(),
        "A-012");
  }

  @Test
  void an_analyst_decides_with_a_reason_and_can_change_it(EntityManager entityManager) {
    givenReports(entityManager);
    TestSurges surges = new TestSurges(entityManager, "2025-10-27");
    surges.watching().over(SURGE, SURGE);
    SurgeAlert alert = surges.alertsOf(Watched.BRANDS, BANK).get(0);

    surges
        .deciding("B-001")
        .decide(alert.id(), alert.version(), new SurgeDecision(SurgeState.CONFIRMED, " 注意喚起 "));
    entityManager.flush();

    assertThat(alert.state()).isEqualTo(SurgeState.CONFIRMED);
    assertThat(alert.reason()).isEqualTo("注意喚起");
    assertThat(alert.decidedBy()).isEqualTo("B-001");
    surges
        .deciding("B-002")
        .decide(alert.id(), alert.version(), new SurgeDecision(SurgeState.DISMISSED, "重複の報告"));
    assertThat(alert.state()).isEqualTo(SurgeState.DISMISSED);
    assertThat(surges.trying().over(SURGE, SURGE).decisions())
        .isEqualTo(new TrialOfMethods.Decisions(2, 0, 0, 1));
  }

  @Test
  void a_decision_needs_a_reason_and_the_alert_as_it_stands(EntityManager entityManager) {
    givenReports(entityManager);
    TestSurges surges = new TestSurges(entityManager, "2025-10-27");
    surges.watching().over(SURGE, SURGE);
    SurgeAlert alert = surges.alertsOf(Watched.BRANDS, BANK).get(0);
    Long id = alert.id();
    int version = alert.version();
    DecidingSurges deciding = surges.deciding("B-001");

    assertThatThrownBy(
            () -> deciding.decide(id, version, new SurgeDecision(SurgeState.DISMISSED, " ")))
        .isInstanceOf(SurgeReasonMissing.class);
    assertThatThrownBy(() -> deciding.decide(id, version, new SurgeDecision(SurgeState.OPEN, "x")))
        .isInstanceOf(SurgeNotDecided.class);
    assertThatThrownBy(
            () -> deciding.decide(id, version + 1, new SurgeDecision(SurgeState.WATCHED, "x")))
        .isInstanceOf(SurgeDecidedMeanwhile.class);
    assertThatThrownBy(() -> deciding.decide(-1L, 0, new SurgeDecision(SurgeState.WATCHED, "x")))
        .isInstanceOf(NoSuchSurge.class);
  }

  @Test
  void a_week_already_decided_on_stays_as_it_was_judged(EntityManager entityManager) {
    givenReports(entityManager);
    TestSurges surges = new TestSurges(entityManager, "2025-10-27");
    surges.watching().over(SURGE, SURGE);
    SurgeAlert alert = surges.alertsOf(Watched.BRANDS, BANK).get(0);
    surges
        .deciding("B-001")
        .decide(alert.id(), alert.version(), new SurgeDecision(SurgeState.CONFIRMED, "注意喚起"));
    List<String> late = new ArrayList<>();
    report(late, SURGE, 2, "late", BANK);
    TestFakeSites.takeOver(entityManager, late);

    surges.watching().over(SURGE, SURGE);

    assertThat(alert.observed()).isEqualTo(20);
    assertThat(surges.finding().explained(alert.id(), 0).now().value()).isEqualTo(22);
  }

  @Test
  void alerts_are_found_by_what_was_said_to_them_and_by_week(EntityManager entityManager) {
    givenReports(entityManager);
    TestSurges surges = new TestSurges(entityManager, "2025-10-27");
    surges.watching().over(SURGE, SURGE);
    FindingSurges finding = surges.finding();

    assertThat(finding.alerts(new SurgeFilter(SurgeState.OPEN, null, null, null), 0).found())
        .isEqualTo(3);
    assertThat(finding.alerts(new SurgeFilter(SurgeState.DISMISSED, null, null, null), 0).found())
        .isZero();
    LocalDate thursday = SURGE.firstDay().plusDays(3);
    assertThat(finding.alerts(new SurgeFilter(null, null, thursday, thursday), 0).found())
        .isEqualTo(3);
    assertThat(
            finding.alerts(new SurgeFilter(null, null, SURGE.next().firstDay(), null), 0).found())
        .isZero();
  }

  @Test
  void the_methods_are_tried_on_what_is_over_and_nothing_is_kept(EntityManager entityManager) {
    givenReports(entityManager);
    TestSurges surges = new TestSurges(entityManager, "2025-10-27");

    TrialOfMethods trial = surges.trying().over(SURGE.plusWeeks(-12), SURGE);

    assertThat(trial.series()).isEqualTo(5);
    assertThat(trial.methods()).hasSize(6);
    assertThat(trial.methods().get(0)).isEqualTo(new TriedMethod(Optional.empty(), 65, 3, 3, 0));
    assertThat(surges.finding().alerts(SurgeFilter.all(), 0).found()).isZero();
  }
}
