package hanki.publication;

import static hanki.consultation.AConsultation.aConsultation;
import static org.assertj.core.api.Assertions.assertThat;

import hanki.audit.RecordSteps.Step;
import hanki.consultation.Consultation;
import hanki.consultation.TestConsultations;
import hanki.identity.CurrentOfficer;
import hanki.identity.Role;
import hanki.identity.SignedIn;
import hanki.period.Half;
import hanki.period.HalfYear;
import hanki.platform.Database;
import hanki.sample.TestSamples;
import hanki.statistics.FigureAddress;
import hanki.statistics.FigureBook;
import hanki.withdrawal.Withdrawal;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * What moved since a publication, record by record: who did it, when and why. One story: a report
 * is published, three records change, a revision follows.
 */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class VintageDifferencesDbTest {

  private static final String TOTAL = "consultation.received/2020H1/-/-";

  private static final String SPAM = "consultation.received/2020H1/category/spam";

  private CommittedReports reports;
  private Long first;
  private Long next;
  private Long withdrawn;
  private Long reclassified;
  private Long corrected;
  private Long late;

  @BeforeAll
  void tell() {
    reports = new CommittedReports(Database.fresh());
    withdrawn = reports.record(aConsultation().in("fraud").receivedOn("2020-03-02"));
    reclassified = reports.record(aConsultation().in("fraud").receivedOn("2020-03-03"));
    corrected = reports.record(aConsultation().in("spam").receivedOn("2020-03-04"));
    first = reports.approved();
    publish(first, "");

    late = reports.record(aConsultation().in("spam").receivedOn("2020-06-30"));
    reports
        .trail()
        .command(
            "record.withdraw",
            "同じ相談を二重に受理",
            session -> {
              session
                  .find(Consultation.class, withdrawn)
                  .withdraw(new Withdrawal(true, Instant.now(), "T-001", "同じ相談を二重に受理"));
              return withdrawn;
            });
    correct(reclassified, "other", "2020-03-03", "区分の誤り");
    correct(corrected, "spam", "2020-03-05", "受理日の聞き違い");
  }

  private void correct(Long id, String category, String day, String reason) {
    reports
        .trail()
        .command(
            "consultation.correct",
            reason,
            session -> aConsultation().in(category).receivedOn(day).inPlaceOf(session, id).id());
  }

  private void publish(Long id, String words) {
    reports
        .trail()
        .factory()
        .inTransaction(
            session ->
                TestReports.publishing(
                        session, TestSamples.sources(session), CommittedReports.CLOCK)
                    .publish(
                        id,
                        session.find(Report.class, id).version(),
                        new PublicationDraft(true, words, "")));
  }

  private Differences compared(
      Function<Session, CurrentOfficer> officer,
      Function<ComparingVintages, Differences> question) {
    return reports
        .trail()
        .factory()
        .fromTransaction(
            session -> {
              FigureBook book = TestReports.book(session);
              MovedRecords records =
                  new MovedRecords(
                      book,
                      reports
                          .trail()
                          .telling(
                              session,
                              officer.apply(session),
                              TestConsultations.restrictable(session)));
              return question.apply(
                  new ComparingVintages(
                      new Reports_(session), book, records, CommittedReports.CLOCK));
            });
  }

  private static CurrentOfficer analyst(Session session) {
    return SignedIn.analyst("B-001", session);
  }

  private static MovedRecord of(Differences differences, Long id) {
    return differences.records().stream()
        .filter(each -> each.record().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  @Order(1)
  void every_record_that_came_went_or_changed_says_who_did_it_and_why() {
    Differences now =
        compared(VintageDifferencesDbTest::analyst, comparing -> comparing.withNow(first));

    assertThat(now.records())
        .extracting(each -> each.record().id())
        .containsExactlyInAnyOrder(withdrawn, reclassified, corrected, late);
    assertThat(of(now, withdrawn).kind()).isEqualTo(MovedRecord.Kind.LEFT);
    assertThat(of(now, withdrawn).steps().steps())
        .singleElement()
        .satisfies(
            step -> {
              assertThat(step.actor()).isEqualTo("A-001");
              assertThat(step.action()).isEqualTo("record.withdraw");
              assertThat(step.reason()).isEqualTo("同じ相談を二重に受理");
              assertThat(step.version()).isEqualTo(1);
            });
    assertThat(of(now, reclassified).kind()).isEqualTo(MovedRecord.Kind.MOVED);
    assertThat(of(now, reclassified).steps().steps())
        .extracting(Step::reason)
        .containsExactly("区分の誤り");
    assertThat(of(now, corrected).kind()).isEqualTo(MovedRecord.Kind.CHANGED);
    assertThat(of(now, late).kind()).isEqualTo(MovedRecord.Kind.CAME);
    assertThat(of(now, late).steps().steps())
        .extracting(Step::action)
        .containsExactly("consultation.record");
  }

  @Test
  @Order(2)
  void a_record_that_may_be_seen_is_shown_by_its_number_and_leads_to_its_page() {
    MovedRecord moved =
        of(
            compared(VintageDifferencesDbTest::analyst, comparing -> comparing.withNow(first)),
            late);

    assertThat(moved.href()).isEqualTo("/consultation/show.xhtml?id=" + late);
    assertThat(moved.steps().number()).startsWith("R2-");
  }

  @Test
  @Order(3)
  void who_may_not_see_a_record_is_told_who_and_when_but_not_why() {
    Differences now =
        compared(
            session -> SignedIn.as(Role.AUDITOR, "D-001", "", session),
            comparing -> comparing.withNow(first));

    assertThat(of(now, withdrawn).steps().number()).isEmpty();
    assertThat(of(now, withdrawn).steps().steps())
        .singleElement()
        .satisfies(
            step -> {
              assertThat(step.actor()).isEqualTo("A-001");
              assertThat(step.reason()).isEmpty();
            });
  }

  @Test
  @Order(4)
  void a_figure_that_stands_by_chance_still_shows_what_moved_under_it() {
    Differences now =
        compared(VintageDifferencesDbTest::analyst, comparing -> comparing.withNow(first));

    assertThat(now.figures())
        .filteredOn(each -> each.address().equals(TOTAL))
        .singleElement()
        .satisfies(
            total -> {
              assertThat(total.difference()).isZero();
              assertThat(total.came()).hasSize(1);
              assertThat(total.left()).hasSize(1);
              assertThat(total.changed()).hasSize(2);
            });
    assertThat(now.trace()).startsWith("figures=");
    assertThat(now.count()).isEqualTo(4);
  }

  /** The report compares 2020 with 2019; the next year it is 2021 with 2020, counted anew. */
  @Test
  @Order(5)
  void the_year_before_is_counted_anew_and_what_was_published_of_it_is_told() {
    assertThat(
            told(session -> TestReports.before(session).of(FigureAddress.parse(SPAM)))
                .get(0)
                .amount())
        .isEqualByComparingTo("1");
    assertThat(problemsOf(SPAM.replace("2020", "2021") + "|difference"))
        .filteredOn(each -> each.kind() == ReportProblem.Kind.PUBLISHED_OTHERWISE)
        .singleElement()
        .satisfies(each -> assertThat(each.detail()).isEqualTo("相談受理件数 迷惑メール R2上 公表 1 → 2"));
    assertThat(problemsOf(TOTAL.replace("2020", "2021") + "|difference"))
        .extracting(ReportProblem::kind)
        .doesNotContain(ReportProblem.Kind.PUBLISHED_OTHERWISE);
  }

  private <T> T told(Function<Session, T> question) {
    return reports.trail().factory().fromTransaction(question);
  }

  private List<ReportProblem> problemsOf(String pick) {
    ReportBlock sentence =
        new ReportBlock(0, "b1", BlockKind.SENTENCE, "", "前年同期比{1}件。", pick, "", "", "", "");
    ReportDraft draft =
        new ReportDraft(
            "翌年",
            ReportKind.TABLES,
            TestReports.FORCE,
            new HalfYear(2021, Half.FIRST),
            List.of(sentence),
            null);
    return told(
        session ->
            TestReports.checking(session)
                .problems(draft, TestReports.resolving(session).now(draft)));
  }

  @Test
  @Order(6)
  void errata_tell_what_was_done_between_two_vintages_and_nothing_later() {
    next = reports.following(first);
    publish(next, "二重受理の取下げほか");
    correct(corrected, "spam", "2020-03-06", "公表のあとの訂正");

    Differences errata =
        compared(VintageDifferencesDbTest::analyst, comparing -> comparing.withVintageBefore(next));
    Differences now =
        compared(VintageDifferencesDbTest::analyst, comparing -> comparing.withNow(next));

    assertThat(of(errata, corrected).steps().steps())
        .extracting(Step::reason)
        .containsExactly("受理日の聞き違い");
    assertThat(now.records())
        .singleElement()
        .satisfies(
            record ->
                assertThat(record.steps().steps())
                    .extracting(Step::reason)
                    .containsExactly("公表のあとの訂正"));
  }
}
