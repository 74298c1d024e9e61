package hanki.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hanki.identity.CurrentOfficer;
import hanki.identity.Role;
import hanki.identity.SignedIn;
import hanki.publication.Decision.Act;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.Savepoint;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.jdbc.ReturningWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ApprovingReportsDbTest {

  private EntityManager session;
  private Savepoint before;
  private Reports reports;

  @BeforeEach
  void begin() {
    session = TestReports.session();
    before = connection(Connection::setSavepoint);
    reports = new Reports_(session);
  }

  @AfterEach
  void rollBack() {
    session.clear();
    connection(
        each -> {
          each.rollback(before);
          return before;
        });
  }

  private Savepoint connection(ReturningWork<Savepoint> work) {
    return session.unwrap(Session.class).doReturningWork(work);
  }

  private CurrentOfficer analyst() {
    return SignedIn.analyst("B-001", session);
  }

  private CurrentOfficer seated(String code, String post) {
    return SignedIn.as(Role.APPROVER, code, post, session);
  }

  private CurrentOfficer chief() {
    return seated("K-002", "サイバー犯罪対策課 分析係長");
  }

  private CurrentOfficer deputy() {
    return seated("K-003", "サイバー犯罪対策課 課長補佐");
  }

  private CurrentOfficer director() {
    return seated("K-001", "サイバー犯罪対策課長");
  }

  private CurrentOfficer otherDivision() {
    return seated("K-005", "生活安全企画課 合議担当");
  }

  private ApprovingReports as(CurrentOfficer officer) {
    return new ApprovingReports(reports, officer, TestReports.CLOCK);
  }

  private ComposingReports composingAs(CurrentOfficer officer) {
    return new ComposingReports(
        reports, TestReports.resolving(session), officer, TestReports.CLOCK);
  }

  private FindingReports finding() {
    return new FindingReports(reports, TestReports.resolving(session));
  }

  private Long onItsWay(ReportKind kind) {
    Long id =
        composingAs(analyst()).begin(kind, TestReports.R1_SECOND, UUID.randomUUID().toString());
    as(analyst()).submit(id, version(id));
    return id;
  }

  private int version(Long id) {
    return report(id).version();
  }

  private Report report(Long id) {
    session.flush();
    session.clear();
    return finding().report(id);
  }

  @Test
  void a_seat_is_told_by_the_end_of_the_post() {
    Route route = new Route(List.of(Seat.values()));

    assertThat(route.of("サイバー犯罪対策課長")).contains(Seat.DIRECTOR);
    assertThat(route.of("サイバー犯罪対策課 課長補佐")).contains(Seat.DEPUTY);
    assertThat(route.of("分析係長 ")).contains(Seat.CHIEF);
    assertThat(route.of("生活安全企画課 合議担当")).contains(Seat.CONCURRENCE);
    assertThat(route.of("サイバー犯罪対策課 分析係")).isEmpty();
  }

  @Test
  void everybody_decides_for_the_own_seat_and_no_other() {
    Long id = onItsWay(ReportKind.TABLES);

    assertThatThrownBy(() -> as(seated("K-009", "")).approve(id, version(id), ""))
        .isInstanceOfSatisfying(
            NotYourSeat.class, refusal -> assertThat(refusal.arguments()).contains("係長"));
    as(chief()).approve(id, version(id), "");

    assertThatThrownBy(() -> as(chief()).approve(id, version(id), ""))
        .isInstanceOf(OneSeatEach.class);
    assertThat(report(id).decisions()).hasSize(2).noneMatch(Decision::acting);
  }

  @Test
  void a_higher_seat_decides_before_those_below() {
    Long id = onItsWay(ReportKind.TABLES);

    as(director()).approve(id, version(id), "急ぐ");

    assertThat(report(id).state()).isEqualTo(ReportState.APPROVED);
    assertThat(report(id).decisions())
        .extracting(Decision::act)
        .containsExactly(Act.SUBMITTED, Act.PULLED_UP);
  }

  @Test
  void another_division_is_neither_passed_over_nor_acted_for() {
    Long id = onItsWay(ReportKind.RELEASE);

    assertThatThrownBy(() -> as(director()).approve(id, version(id), "急ぐ"))
        .isInstanceOf(ConcurrenceOpen.class);
    as(chief()).approve(id, version(id), "");
    as(deputy()).approve(id, version(id), "");
    assertThatThrownBy(() -> as(director()).act(id, version(id), "不在"))
        .isInstanceOf(ConcurrenceOpen.class);
    as(otherDivision()).approve(id, version(id), "異議なし");
    as(director()).approve(id, version(id), "");

    assertThat(report(id).state()).isEqualTo(ReportState.APPROVED);
  }

  @Test
  void who_acts_for_an_empty_seat_says_why_and_is_seen_afterwards() {
    Long id = onItsWay(ReportKind.TABLES);

    assertThatThrownBy(() -> as(deputy()).act(id, version(id), " "))
        .isInstanceOf(ReasonNeeded.class);
    as(deputy()).act(id, version(id), "係長は出張中");

    assertThat(report(id).toSee()).containsExactly(Seat.CHIEF);
    assertThat(finding().waitingFor("K-002", "分析係長"))
        .singleElement()
        .satisfies(waiting -> assertThat(waiting.afterwards()).isTrue());
    as(deputy()).approve(id, version(id), "");
    as(chief()).see(id, version(id), "見た");
    assertThat(report(id).toSee()).isEmpty();
    assertThat(finding().waitingFor("K-002", "分析係長")).isEmpty();
    assertThatThrownBy(() -> as(chief()).see(id, version(id), "")).isInstanceOf(NothingToSee.class);
  }

  @Test
  void nobody_acts_twice_so_no_report_is_decided_by_one_officer_alone() {
    Long id = onItsWay(ReportKind.SEMINAR);
    as(seated("K-009", "")).act(id, version(id), "係長は出張中");

    assertThatThrownBy(() -> as(seated("K-009", "")).act(id, version(id), "課長補佐も出張中"))
        .isInstanceOf(OneSeatEach.class);
  }

  @Test
  void nobody_who_composed_a_report_decides_on_it() {
    Long id =
        composingAs(analyst())
            .begin(ReportKind.TABLES, TestReports.R1_SECOND, UUID.randomUUID().toString());
    CurrentOfficer both = seated("K-002", "分析係長");
    composingAs(both).compose(id, version(id), report(id).draft());
    as(analyst()).submit(id, version(id));

    assertThat(report(id).changedBy()).isEqualTo("K-002");
    assertThatThrownBy(() -> as(both).approve(id, version(id), "")).isInstanceOf(OwnDraft.class);
    assertThatThrownBy(() -> as(both).act(id, version(id), "不在")).isInstanceOf(OwnDraft.class);
    assertThatThrownBy(() -> as(both).giveBack(id, version(id), "やり直し"))
        .isInstanceOf(OwnDraft.class);
  }

  @Test
  void a_report_waits_for_the_seat_that_is_next_and_for_no_other() {
    Long id = onItsWay(ReportKind.TABLES);
    session.flush();

    assertThat(finding().waitingFor("K-002", "分析係長"))
        .extracting(waiting -> waiting.report().id())
        .contains(id);
    assertThat(finding().waitingFor("K-003", "課長補佐")).isEmpty();
    assertThat(finding().waitingFor("B-001", "係長")).isEmpty();
  }

  @Test
  void given_back_it_begins_its_way_anew_and_everybody_decides_again() {
    Long id = onItsWay(ReportKind.TABLES);
    as(chief()).approve(id, version(id), "");
    as(deputy()).giveBack(id, version(id), "表の題を直す");
    assertThat(report(id).state()).isEqualTo(ReportState.RETURNED);

    as(analyst()).submit(id, version(id));
    as(chief()).approve(id, version(id), "直っている");

    assertThat(report(id).next(finding().route(report(id)))).contains(Seat.DEPUTY);
  }
}
