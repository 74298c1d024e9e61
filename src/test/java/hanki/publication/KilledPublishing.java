package hanki.publication;

import hanki.platform.Database;
import hanki.platform.persistence.ConfiguredDataSource;
import hanki.publication.csv.ReportTablesFile;
import hanki.publication.html.ReportWebPage;
import hanki.publication.json.ReportFigures;
import hanki.sample.TestSamples;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import javax.sql.DataSource;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

/**
 * A program of its own that publishes one report in each of several databases and dies, as by a
 * power cut, at the moment when each has come to its point.
 */
final class KilledPublishing {

  /** How far a publication has come when the program dies. */
  enum Point {
    /** Figures and records are written, no file is made. */
    FIGURES_FROZEN,
    /** Two files are written, the third is being made. */
    SOME_FILES,
    /** Everything is written and nothing is committed. */
    BEFORE_COMMIT,
    /** The database is at it. */
    COMMITTING,
    /** The officer could just be told. */
    COMMITTED
  }

  private static final int KILLED = 137;

  /** Milliseconds that a commit takes on disk, about; whenever it dies, half is never left. */
  private static final long AMID_COMMIT = 5;

  private final Point point;
  private final CyclicBarrier allThere;

  private KilledPublishing(Point point, CyclicBarrier allThere) {
    this.point = point;
    this.allThere = allThere;
  }

  /** The database of an installation whose data lie in that folder, as the program opens it. */
  static DataSource database(Path folder) throws Exception {
    System.setProperty("hanki.data", folder.toString());
    try {
      DataSource source = new ConfiguredDataSource();
      source.getConnection().close();
      return source;
    } finally {
      System.clearProperty("hanki.data");
    }
  }

  /**
   * Publishes and dies.
   *
   * @param arguments the folder that holds a data folder for each point, and the id of the report
   */
  public static void main(String[] arguments) throws Exception {
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, thrown) -> {
          thrown.printStackTrace();
          Runtime.getRuntime().halt(1);
        });
    Path folder = Path.of(arguments[0]);
    Long report = Long.valueOf(arguments[1]);
    List<DataSource> sources = new ArrayList<>();
    for (Point point : Point.values()) {
      sources.add(database(folder.resolve(point.name())));
    }
    CyclicBarrier allThere = new CyclicBarrier(Point.values().length + 1);
    SessionFactory factory = Database.reopened(sources.get(0));
    for (Point point : Point.values()) {
      Connection connection = sources.get(point.ordinal()).getConnection();
      new Thread(() -> new KilledPublishing(point, allThere).publish(factory, connection, report))
          .start();
    }
    allThere.await();
    Thread.sleep(AMID_COMMIT);
    Runtime.getRuntime().halt(KILLED);
  }

  private void publish(SessionFactory factory, Connection connection, Long id) {
    try (Session session = factory.withOptions().connection(connection).openSession()) {
      session.beginTransaction();
      TestReports.publishing(
              session,
              TestSamples.sources(session),
              CommittedReports.CLOCK,
              at(Point.FIGURES_FROZEN, new ReportTablesFile()),
              new ReportWebPage(),
              at(Point.SOME_FILES, new ReportFigures()))
          .publish(
              id, session.find(Report.class, id).version(), new PublicationDraft(true, "", "架空"));
      session.flush();
      die(Point.BEFORE_COMMIT);
      if (point == Point.COMMITTING) {
        allThere.await();
      }
      session.getTransaction().commit();
      die(Point.COMMITTED);
    } catch (InterruptedException | BrokenBarrierException another) {
      throw new IllegalStateException(another);
    }
  }

  private ReportRenderer at(Point here, ReportRenderer renderer) {
    return new ReportRenderer() {
      @Override
      public ReportForm form() {
        return renderer.form();
      }

      @Override
      public byte[] render(ReadyReport report) {
        die(here);
        return renderer.render(report);
      }
    };
  }

  /** Waits for all others, and then for the end. */
  private void die(Point here) {
    if (here != point) {
      return;
    }
    try {
      allThere.await();
      new CountDownLatch(1).await();
    } catch (InterruptedException | BrokenBarrierException another) {
      throw new IllegalStateException(another);
    }
  }
}
