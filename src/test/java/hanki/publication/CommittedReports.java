package hanki.publication;

import hanki.audit.TrailDatabase;
import hanki.consultation.AConsultation;
import hanki.period.Half;
import hanki.period.HalfYear;
import hanki.platform.Settings;
import hanki.platform.clock.BusinessClock;
import java.time.Instant;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

/** A database of its own in which consultations are recorded and reports published for good. */
final class CommittedReports {

  static final BusinessClock CLOCK = new BusinessClock();

  private static final String TOTAL = "consultation.received/2020H1/-/-";

  private final TrailDatabase trail;

  CommittedReports(SessionFactory factory) {
    trail = new TrailDatabase(factory);
    trail.begin("1");
  }

  TrailDatabase trail() {
    return trail;
  }

  /** Records one, as an officer does. */
  Long record(AConsultation consultation) {
    return trail.command("consultation.record", session -> consultation.in(session).id());
  }

  /** One figure in a sentence, in a table by category and in a chart. */
  static ReportDraft draft() {
    ReportBlock title = ReportBlock.empty("b1", BlockKind.PAGE);
    ReportBlock sentence =
        block("b2", BlockKind.SENTENCE, TOTAL + "\n" + TOTAL + "|difference", "", "");
    ReportBlock table =
        block(
            "b3",
            BlockKind.TABLE,
            "consultation.received/*/category as 総数",
            "2020H1/2/yearly",
            "compared");
    ReportBlock chart =
        block("b4", BlockKind.CHART, "consultation.received/*/-/- as 相談", "2020H1/2", "");
    return new ReportDraft(
        "相談の状況",
        ReportKind.TABLES,
        TestReports.FORCE,
        new HalfYear(2020, Half.FIRST),
        List.of(title, sentence, table, chart),
        null);
  }

  private static ReportBlock block(
      String key, BlockKind kind, String picks, String span, String form) {
    String body = kind == BlockKind.SENTENCE ? "相談は{1}件（前年同期比{2}件）。" : "";
    return new ReportBlock(0, key, kind, "", body, picks, span, form, "", "");
  }

  /** A report of it that was decided on. */
  Long approved() {
    return trail.factory().fromTransaction(session -> approved(session, null).id());
  }

  /** The next vintage of a report, decided on. */
  Long following(Long id) {
    return trail.factory().fromTransaction(session -> approved(session, id).id());
  }

  private static Report approved(Session session, Long follows) {
    Instant now = Instant.now();
    Report report = new Report(draft(), follows, "B-001", now);
    report.submit("B-001", now);
    Route route = Route.of(ReportKind.TABLES, new Settings());
    for (Seat seat : route.seats()) {
      report.approve(seat, Decision.Act.APPROVED, route, new Report.By("K-001", now, false), "");
    }
    new Reports_(session).add(report);
    return report;
  }
}
