package hanki.platform;

import hanki.platform.persistence.Migrations;
import hanki.reference.TestReference;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * A migrated database without a container: H2 in memory, or a real PostgreSQL with {@code
 * -Ddb=postgresql}. One for the whole run; every test works in a transaction that is rolled back.
 */
public class Database implements BeforeEachCallback, AfterEachCallback, ParameterResolver {

  private static SessionFactory factory;
  private static DataSource dataSource;
  private static EmbeddedPostgres server;
  private static int databases;
  private EntityManager entityManager;

  @Override
  public void beforeEach(ExtensionContext context) {
    entityManager = factory().createEntityManager();
    entityManager.getTransaction().begin();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    if (entityManager.getTransaction().isActive()) {
      entityManager.getTransaction().rollback();
    }
    entityManager.close();
  }

  /** Whether the tests run on PostgreSQL. */
  public static boolean isPostgresql() {
    return "postgresql".equals(System.getProperty("db"));
  }

  /** The entity manager of the running test. */
  public EntityManager entityManager() {
    return entityManager;
  }

  /** The bare data source, for questions in SQL. */
  public static DataSource dataSource() {
    factory();
    return dataSource;
  }

  /** Work in a transaction of its own that is committed, for tests of several officers at once. */
  public static <T> T committed(Function<EntityManager, T> work) {
    return factory().fromTransaction(session -> work.apply(session));
  }

  /** A database of its own with reference data only, for tests that commit. */
  public static SessionFactory fresh() {
    return open(empty());
  }

  /** The same in a database that is given, and still empty. */
  public static SessionFactory fresh(DataSource empty) {
    return open(empty);
  }

  /** A database that was closed before, or killed, as it stands. */
  public static SessionFactory reopened(DataSource standing) {
    return configured(standing).buildSessionFactory();
  }

  /** The bare data source of a session factory, for SQL past the program. */
  public static DataSource dataSourceOf(SessionFactory of) {
    return (DataSource) of.getProperties().get("hibernate.connection.datasource");
  }

  private static synchronized SessionFactory factory() {
    if (factory == null) {
      dataSource = empty();
      factory = open(dataSource);
    }
    return factory;
  }

  private static SessionFactory open(DataSource source) {
    Migrations.apply(source);
    SessionFactory opened = configured(source).buildSessionFactory();
    opened.getSchemaManager().validateMappedObjects();
    opened.inTransaction(session -> TestReference.load(session));
    return opened;
  }

  private static Configuration configured(DataSource source) {
    Configuration configuration = new Configuration();
    configuration.setPhysicalNamingStrategy(
        new org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy());
    configuration.getProperties().put("hibernate.connection.datasource", source);
    configuration.setProperty("hibernate.type.java_time_use_direct_jdbc", "true");
    configuration.setProperty("hibernate.jdbc.batch_size", "50");
    configuration.setProperty("hibernate.query.fail_on_pagination_over_collection_fetch", "true");
    managedClasses().forEach(configuration::addAnnotatedClass);
    return configuration;
  }

  /** An empty database of the kind the tests run on. */
  public static DataSource empty() {
    return isPostgresql() ? postgresql() : h2();
  }

  private static DataSource h2() {
    JdbcDataSource h2 = new JdbcDataSource();
    h2.setURL(
        "jdbc:h2:mem:"
            + UUID.randomUUID()
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
            + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000");
    return h2;
  }

  private static synchronized DataSource postgresql() {
    try {
      if (server == null) {
        server = EmbeddedPostgres.builder().start();
      }
      String name = "hanki" + ++databases;
      try (Connection connection = server.getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("create database " + name);
      }
      return server.getDatabase("postgres", name);
    } catch (IOException | SQLException cannotStart) {
      throw new IllegalStateException("PostgreSQL does not start", cannotStart);
    }
  }

  /** Every entity, embeddable and converter of the program, found in the compiled classes. */
  private static List<Class<?>> managedClasses() {
    List<Class<?>> found = new ArrayList<>();
    Path classes = Path.of("target/classes");
    try (Stream<Path> files = Files.walk(classes.resolve("hanki"))) {
      files
          .filter(file -> file.toString().endsWith(".class"))
          .map(file -> classes.relativize(file).toString().replace('/', '.'))
          .map(name -> name.substring(0, name.length() - ".class".length()))
          .forEach(name -> addIfManaged(name, found));
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
    return found;
  }

  private static void addIfManaged(String name, List<Class<?>> found) {
    try {
      Class<?> type = Class.forName(name, false, Database.class.getClassLoader());
      if (type.isAnnotationPresent(jakarta.persistence.Entity.class)
          || type.isAnnotationPresent(jakarta.persistence.Embeddable.class)
          || type.isAnnotationPresent(jakarta.persistence.Converter.class)) {
        found.add(type);
      }
    } catch (ClassNotFoundException | LinkageError unusable) {
      throw new IllegalStateException(name, unusable);
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == EntityManager.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return entityManager;
  }
}
