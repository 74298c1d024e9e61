package hanki.audit;

import hanki.audit.chain.ChainCheck;
import hanki.audit.chain.ChainedEntry;
import hanki.platform.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.ConnectionPoolDataSource;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.postgresql.ds.PGConnectionPoolDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * How many entries a second the chain takes, beside the floor of the same run: a bare insert of the
 * same row with its commit, by plain JDBC, each writer with its own connection.
 *
 * <p>{@code mvn test -Dtest=TrailBenchmark -Dbenchmark=true}, and with {@code -Ddb=postgresql}. H2
 * as it ships, in a file with WRITE_DELAY=0; connections from a pool, as in the server.
 */
@EnabledIfSystemProperty(named = "benchmark", matches = "true")
class TrailBenchmark {

  private static final int SECONDS = 6;
  private static final int WARM_UP = 2;

  private interface Writing {
    void once() throws SQLException;
  }

  @Test
  void entries_a_second() throws Exception {
    TrailDatabase trail = new TrailDatabase(Database.fresh(pool()));
    trail.begin("1");
    trail.sql(
        "create table bare (seq bigint primary key, at timestamp with time zone, actor varchar(20),"
            + " detail varchar(2000), hash varchar(64))");
    System.out.println("writers  bare/s  chained/s  ratio");
    for (int writers : new int[] {1, 4, 8}) {
      double bare = perSecond(writers, bareInserts(trail));
      double chained = perSecond(writers, () -> chained(trail));
      System.out.printf(
          Locale.ROOT, "%7d %7.0f %10.0f %6.2f%n", writers, bare, chained, chained / bare);
    }
    verify(trail);
  }

  private static DataSource pool() throws IOException {
    ConnectionPoolDataSource source;
    if (Database.isPostgresql()) {
      PGConnectionPoolDataSource postgresql = new PGConnectionPoolDataSource();
      postgresql.setURL(((PGSimpleDataSource) Database.empty()).getURL());
      postgresql.setUser("postgres");
      source = postgresql;
    } else {
      JdbcDataSource h2 = new JdbcDataSource();
      h2.setURL(
          "jdbc:h2:file:"
              + Files.createTempDirectory("hanki-benchmark").resolve("hanki")
              + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
              + ";WRITE_DELAY=0;LOCK_TIMEOUT=10000");
      source = h2;
    }
    JdbcConnectionPool pool = JdbcConnectionPool.create(source);
    pool.setMaxConnections(12);
    return pool;
  }

  private static void chained(TrailDatabase trail) {
    trail.command("consultation.list", session -> null);
  }

  private static Writing bareInserts(TrailDatabase trail) {
    DataSource source = Database.dataSourceOf(trail.factory());
    java.util.concurrent.atomic.AtomicLong seq =
        new java.util.concurrent.atomic.AtomicLong(System.nanoTime());
    return () -> {
      try (Connection connection = source.getConnection();
          PreparedStatement insert =
              connection.prepareStatement(
                  "insert into bare values (?, current_timestamp, 'A-001', 'words=x', ?)")) {
        connection.setAutoCommit(false);
        insert.setLong(1, seq.incrementAndGet());
        insert.setString(2, ChainedEntry.NOTHING_BEFORE);
        insert.executeUpdate();
        connection.commit();
      }
    };
  }

  private static double perSecond(int writers, Writing writing) throws Exception {
    run(writers, writing, WARM_UP);
    return run(writers, writing, SECONDS) / (double) SECONDS;
  }

  private static long run(int writers, Writing writing, int seconds) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(writers);
    CountDownLatch start = new CountDownLatch(1);
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    List<Future<Long>> written =
        IntStream.range(0, writers)
            .mapToObj(
                i ->
                    threads.submit(
                        () -> {
                          start.await();
                          long count = 0;
                          while (System.nanoTime() < end) {
                            writing.once();
                            count++;
                          }
                          return count;
                        }))
            .toList();
    start.countDown();
    long sum = 0;
    for (Future<Long> each : written) {
      sum += each.get();
    }
    threads.shutdown();
    return sum;
  }

  private static void verify(TrailDatabase trail) {
    List<ChainedEntry> entries = trail.entries();
    double best = Double.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      long begun = System.nanoTime();
      ChainCheck check = new ChainCheck(trail.keys().key(), List.of());
      entries.forEach(check::next);
      if (!check.end().isWhole()) {
        throw new IllegalStateException("the chain broke: " + check.end());
      }
      best = Math.min(best, (System.nanoTime() - begun) / 1e9);
    }
    long begun = System.nanoTime();
    CheckedTrail live = trail.check();
    double fromTable = (System.nanoTime() - begun) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "verified %d entries: %.0f/s in memory, %.0f/s from the table, whole: %s%n",
        entries.size(),
        entries.size() / best,
        entries.size() / fromTable,
        live.isWhole());
  }
}
