package hanki.publication;

import hanki.audit.TrailDatabase;
import hanki.identity.CurrentOfficer;
import hanki.identity.Role;
import hanki.identity.SignedIn;
import hanki.sample.TestSamples;
import hanki.statistics.FigureBook;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.Savepoint;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.jdbc.ReturningWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * Reports over the sample, begun, decided on and published; each test goes back to where it began.
 */
abstract class ReportsInHand {

  static final String ANSWER = "架空の記録であることを確かめた";
  static final PublicationDraft FINAL = new PublicationDraft(true, "", ANSWER);

  EntityManager session;
  private Savepoint before;
  Reports reports;
  CurrentOfficer drafter;

  @BeforeEach
  void begin() {
    session = TestReports.session();
    before = connection(Connection::setSavepoint);
    reports = new Reports_(session);
    drafter = SignedIn.analyst("B-001", session);
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

  ComposingReports composing() {
    return new ComposingReports(
        reports, TestReports.resolving(session), drafter, TestReports.CLOCK);
  }

  ApprovingReports approvingAs(CurrentOfficer officer) {
    return new ApprovingReports(reports, officer, TestReports.CLOCK);
  }

  CurrentOfficer seated(String code, String post) {
    return SignedIn.as(Role.APPROVER, code, post, session);
  }

  PublishingReports publishing(ReportRenderer... renderers) {
    return TestReports.publishing(
        session, TestSamples.allSources(session), TestReports.CLOCK, renderers);
  }

  FindingReports finding() {
    return new FindingReports(reports, TestReports.resolving(session));
  }

  ComparingVintages comparing() {
    FigureBook book = TestReports.book(session);
    return new ComparingVintages(
        reports, book, new MovedRecords(book, TrailDatabase.tellingNothing()), TestReports.CLOCK);
  }

  Long begun() {
    Long id =
        composing().begin(ReportKind.TABLES, TestReports.R1_SECOND, UUID.randomUUID().toString());
    written();
    return id;
  }

  void written() {
    session.flush();
    session.clear();
  }

  int version(Long id) {
    written();
    return finding().report(id).version();
  }

  Long approved(Long id) {
    approvingAs(drafter).submit(id, version(id));
    approvingAs(seated("K-002", "企画係長")).approve(id, version(id), "");
    approvingAs(seated("K-003", "課長補佐")).approve(id, version(id), "");
    approvingAs(seated("K-001", "サイバー犯罪対策課長")).approve(id, version(id), "よい");
    return id;
  }

  Long published(boolean isFinal) {
    Long id = approved(begun());
    publishing().publish(id, version(id), new PublicationDraft(isFinal, "", ANSWER));
    written();
    return id;
  }

  static ReportRenderer renderer(ReportForm form, byte[] content) {
    return new ReportRenderer() {
      @Override
      public ReportForm form() {
        return form;
      }

      @Override
      public byte[] render(ReadyReport report) {
        return content;
      }
    };
  }

  TakingAwayReports takingAway() {
    return new TakingAwayReports(reports, finding(), List.of());
  }
}
