package hanki.publication;

import hanki.guidance.TestGuidance;
import hanki.identity.Role;
import hanki.identity.SignedIn;
import hanki.jointinvestigation.TestJoint;
import hanki.national.TestNational;
import hanki.period.Half;
import hanki.period.HalfYear;
import hanki.platform.Database;
import hanki.platform.clock.BusinessClock;
import hanki.reference.TestReference;
import hanki.sample.TestSamples;
import hanki.statistics.CountingTables;
import hanki.statistics.FigureBook;
import hanki.statistics.FigureSource;
import hanki.statistics.PublishedBefore;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Reports over the sample, the published series and the guidance, without a container. */
public final class TestReports {

  /** When the tests' reports are counted: 令和3年2月12日 10:05. */
  public static final BusinessClock CLOCK =
      new BusinessClock(Clock.fixed(Instant.parse("2021-02-12T01:05:00Z"), BusinessClock.ZONE));

  static final HalfYear R2_FIRST = new HalfYear(2020, Half.FIRST);
  static final HalfYear R1_SECOND = new HalfYear(2019, Half.SECOND);
  static final String FORCE = "宮城県警察本部 サイバー犯罪対策課";

  private static EntityManager session;

  private TestReports() {}

  /**
   * A session over everything a report is made of, in one transaction that is never committed: it
   * is no command of an officer. Loaded once; a test that writes goes back to a savepoint.
   */
  public static synchronized EntityManager session() {
    if (session == null) {
      session = Database.fresh().createEntityManager();
      session.getTransaction().begin();
      TestSamples.load(session);
      TestSamples.loadShared(session);
      TestNational.load(session);
      TestGuidance.load(session);
      session.flush();
      session.clear();
    }
    return session;
  }

  static FigureBook book(EntityManager session) {
    return new FigureBook(TestSamples.allSources(session), TestReference.of(session));
  }

  static ResolvingReports resolving(EntityManager session) {
    return resolving(session, TestSamples.allSources(session), CLOCK);
  }

  static ResolvingReports resolving(
      EntityManager session, List<FigureSource> sources, BusinessClock clock) {
    return new ResolvingReports(
        new FigureBook(sources, TestReference.of(session)),
        new CountingTables(sources, TestReference.of(session)),
        TestNational.finding(session),
        new ReadyGuidance(TestGuidance.methods(session), TestGuidance.advice(session)),
        new ReadyJoint(TestJoint.telling(session, clock)),
        clock);
  }

  static CheckingReports checking(EntityManager session) {
    return new CheckingReports(
        resolving(session),
        book(session),
        TestNational.finding(session),
        List.of(),
        before(session));
  }

  /** What was published in the test's database. */
  static PublishedBefore before(EntityManager session) {
    return new PublishedFigures(new Reports_(session));
  }

  /** Publishes as the director does. */
  static PublishingReports publishing(
      EntityManager session,
      List<FigureSource> sources,
      BusinessClock clock,
      ReportRenderer... renderers) {
    return new PublishingReports(
        new Reports_(session),
        new SteadyCounts(
            resolving(session, sources, clock), new FigureBook(sources, TestReference.of(session))),
        checking(session),
        List.of(renderers),
        SignedIn.as(Role.APPROVER, "K-001", "課長", session),
        clock);
  }

  static FindingReports finding(EntityManager session, BusinessClock clock) {
    return new FindingReports(
        new Reports_(session), resolving(session, TestSamples.allSources(session), clock));
  }

  /** A report from a template, its figures counted now. */
  public static ReadyReport ready(EntityManager session, ReportKind kind, HalfYear half) {
    ResolvingReports resolving = resolving(session);
    return resolving.now(resolving.fromTemplate(kind, half, FORCE, null));
  }

  /** The same, frozen as it would be published. */
  public static ReadyReport frozen(ReportKind kind, HalfYear half) {
    ResolvingReports resolving = resolving(session());
    ReportDraft draft = resolving.fromTemplate(kind, half, FORCE, null);
    ReportVintage provisional = new ReportVintage(ReportVintage.Kind.PROVISIONAL, 0);
    return FrozenReport.of(resolving.resolved(draft, provisional).report()).report();
  }
}
