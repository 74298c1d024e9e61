package hanki.platform.persistence;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.hibernate.SessionFactory;

/**
 * Brings the tables to the form this program needs, then checks that the entities fit them.
 *
 * <p>Hibernate builds its factory before this bean, so its own validation at start would meet an
 * empty database: it is called here, after migrating.
 */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrations {

  @Inject private Event<DatabaseReady> ready;

  @PersistenceUnit(unitName = "hanki")
  private EntityManagerFactory factory;

  @PostConstruct
  void migrate() {
    String schema = apply(new ConfiguredDataSource());
    factory.unwrap(SessionFactory.class).getSchemaManager().validateMappedObjects();
    ready.fire(new DatabaseReady(schema));
  }

  /**
   * Applies every migration that the database has not seen: those for all, and those that only H2
   * or only PostgreSQL understands.
   *
   * @return the version the tables have now
   */
  public static String apply(DataSource dataSource) {
    Flyway flyway =
        Flyway.configure()
            .dataSource(dataSource)
            .locations("classpath:db/migration", "classpath:db/migration-" + dialect(dataSource))
            .load();
    flyway.migrate();
    return flyway.info().current().getVersion().getVersion();
  }

  private static String dialect(DataSource dataSource) {
    try (Connection connection = dataSource.getConnection()) {
      return connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
    } catch (SQLException unreachable) {
      throw new IllegalStateException("the database cannot be reached", unreachable);
    }
  }
}
