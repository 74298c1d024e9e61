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
    apply(new ConfiguredDataSource());
    factory.unwrap(SessionFactory.class).getSchemaManager().validateMappedObjects();
    ready.fire(new DatabaseReady());
  }

  /** Applies every migration that the database has not seen. */
  public static void apply(DataSource dataSource) {
    Flyway.configure().dataSource(dataSource).locations(locations(dataSource)).load().migrate();
  }

  /** The common tables, and what only one of the databases can do. */
  private static String[] locations(DataSource dataSource) {
    try (Connection connection = dataSource.getConnection()) {
      String product = connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
      return new String[] {"classpath:db/migration", "classpath:db/migration-" + product};
    } catch (SQLException unreachable) {
      throw new IllegalStateException(unreachable);
    }
  }
}
