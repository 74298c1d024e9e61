package hanki.publication;

import hanki.guidance.TestGuidance;
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
   * is no command of an officer. Loaded once for all tests that only read.
   */
  public static synchronized EntityManager session() {
    if (session == null) {
      session = fresh();
    }
    return session;
  }

  /** The same for one test that writes. */
  static EntityManager fresh() {
    EntityManager begun = Database.fresh().createEntityManager();
    begun.getTransaction().begin();
    TestSamples.load(begun);
    TestNational.load(begun);
    TestGuidance.load(begun);
    begun.flush();
    return begun;
  }

  static ResolvingReports resolving(EntityManager session) {
    List<FigureSource> sources = TestSamples.sources(session);
    return new ResolvingReports(
        new FigureBook(sources, TestReference.of(session)),
        new CountingTables(sources, TestReference.of(session)),
        TestNational.finding(session),
        TestGuidance.methods(session),
        TestGuidance.advice(session),
        CLOCK);
  }

  /** A report from a template, its figures counted now. */
  public static ReadyReport ready(EntityManager session, ReportKind kind, HalfYear half) {
    ResolvingReports resolving = resolving(session);
    return resolving.now(resolving.fromTemplate(kind, half, FORCE, null));
  }
}
