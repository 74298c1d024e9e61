package hanki.benchmark;

import hanki.platform.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.ConnectionPoolDataSource;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGConnectionPoolDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * An empty database as it ships, with pooled connections as in the server: H2 in a file that
 * answers a commit after writing it, or PostgreSQL with {@code -Ddb=postgresql}.
 */
public final class BenchmarkDatabase {

  private static final int CONNECTIONS = 12;

  private BenchmarkDatabase() {}

  /** Its name in the table of results. */
  public static String name() {
    return Database.isPostgresql() ? "postgresql" : "h2";
  }

  /** A new one. */
  public static DataSource pool() {
    JdbcConnectionPool pool =
        JdbcConnectionPool.create(Database.isPostgresql() ? postgresql() : h2());
    pool.setMaxConnections(CONNECTIONS);
    return pool;
  }

  private static ConnectionPoolDataSource postgresql() {
    PGConnectionPoolDataSource postgresql = new PGConnectionPoolDataSource();
    postgresql.setURL(((PGSimpleDataSource) Database.empty()).getURL());
    postgresql.setUser("postgres");
    return postgresql;
  }

  private static ConnectionPoolDataSource h2() {
    try {
      JdbcDataSource h2 = new JdbcDataSource();
      h2.setURL(
          "jdbc:h2:file:"
              + Files.createTempDirectory("hanki-benchmark").resolve("hanki")
              + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
              + ";WRITE_DELAY=0;LOCK_TIMEOUT=10000");
      return h2;
    } catch (IOException unusable) {
      throw new UncheckedIOException(unusable);
    }
  }

  /**
   * Asks in bare SQL and reads every column of every row, as a page would.
   *
   * @return number of rows
   */
  public static int ask(DataSource source, String sql, Object... parameters) {
    try (Connection connection = source.getConnection();
        PreparedStatement question = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        question.setObject(i + 1, parameters[i]);
      }
      try (ResultSet rows = question.executeQuery()) {
        int columns = rows.getMetaData().getColumnCount();
        int count = 0;
        while (rows.next()) {
          for (int column = 1; column <= columns; column++) {
            rows.getObject(column);
          }
          count++;
        }
        return count;
      }
    } catch (SQLException refused) {
      throw new IllegalStateException(sql, refused);
    }
  }
}
