package hanki.platform.persistence;

import hanki.platform.Settings;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The database this installation is set to: H2 in the data folder, or the one at {@code
 * hanki.database.url}.
 *
 * <p>The password of the embedded database is made at the first start and kept beside it, readable
 * by the owner only. {@code WRITE_DELAY=0}: H2 answers a commit only after writing it; with its
 * default of 500 ms a killed server loses thousands of acknowledged records.
 */
public class ConfiguredDataSource implements DataSource {

  private static final String EMBEDDED =
      ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
          + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000";

  private DataSource target;

  @Override
  public Connection getConnection() throws SQLException {
    return target().getConnection();
  }

  /** The container hands over the placeholder of web.xml; the settings decide. */
  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return getConnection();
  }

  private synchronized DataSource target() {
    if (target == null) {
      Settings settings = new Settings();
      target =
          settings.text("hanki.database.url").isEmpty() ? embedded(settings) : external(settings);
    }
    return target;
  }

  private static DataSource embedded(Settings settings) {
    Path folder = settings.dataFolder();
    JdbcDataSource h2 = new JdbcDataSource();
    h2.setURL("jdbc:h2:file:" + folder.resolve("hanki") + EMBEDDED);
    h2.setUser("hanki");
    h2.setPassword(password(folder));
    return h2;
  }

  private static String password(Path folder) {
    Path key = folder.resolve("database.key");
    try {
      if (Files.notExists(key)) {
        Files.createDirectories(folder);
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        Files.createFile(
            key,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(key, HexFormat.of().formatHex(random));
      }
      return Files.readString(key).strip();
    } catch (IOException unusable) {
      throw new UncheckedIOException("data folder cannot be used: " + folder, unusable);
    }
  }

  private static DataSource external(Settings settings) {
    String url = settings.text("hanki.database.url");
    if (url.startsWith("jdbc:h2:")) {
      JdbcDataSource h2 = new JdbcDataSource();
      if (url.contains("WRITE_DELAY") && !url.contains("WRITE_DELAY=0")) {
        throw new IllegalStateException("hanki.database.url: only WRITE_DELAY=0 loses nothing");
      }
      h2.setURL(url.contains("WRITE_DELAY") ? url : url + EMBEDDED);
      h2.setUser(settings.text("hanki.database.user"));
      h2.setPassword(settings.text("hanki.database.password"));
      return h2;
    }
    PGSimpleDataSource postgresql = new PGSimpleDataSource();
    postgresql.setURL(url);
    postgresql.setUser(settings.text("hanki.database.user"));
    postgresql.setPassword(settings.text("hanki.database.password"));
    return postgresql;
  }

  @Override
  public PrintWriter getLogWriter() throws SQLException {
    return target().getLogWriter();
  }

  @Override
  public void setLogWriter(PrintWriter out) throws SQLException {
    target().setLogWriter(out);
  }

  @Override
  public void setLoginTimeout(int seconds) throws SQLException {
    target().setLoginTimeout(seconds);
  }

  @Override
  public int getLoginTimeout() throws SQLException {
    return target().getLoginTimeout();
  }

  @Override
  public Logger getParentLogger() {
    return Logger.getLogger("hanki");
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    return type.isInstance(this) ? type.cast(this) : target().unwrap(type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) throws SQLException {
    return type.isInstance(this) || target().isWrapperFor(type);
  }
}
