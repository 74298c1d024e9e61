package hanki.identity;

import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import org.hibernate.Session;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.engine.spi.SessionFactoryImplementor;

/**
 * The nets under the queries: a filter of Hibernate on everything it loads, by key too, and on
 * PostgreSQL the row security of the tables ({@code V016__row_level_security.sql}).
 */
public final class ScopeNet {

  private ScopeNet() {}

  /** From now on the session and its transaction see only what the scope holds. */
  public static void spread(EntityManager entityManager, Scope scope) {
    Session session = entityManager.unwrap(Session.class);
    session
        .enableFilter(Scope.FILTER)
        .setParameter("within", scope.within())
        .setParameter("reader", scope.reader());
    tellDatabase(session, scope.within(), scope.reader());
  }

  /** Ends it: counting and the rest of the transaction see everything again. */
  public static void lift(EntityManager entityManager) {
    if (!entityManager.isJoinedToTransaction()) {
      return;
    }
    Session session = entityManager.unwrap(Session.class);
    session.disableFilter(Scope.FILTER);
    tellDatabase(session, "", "");
  }

  private static void tellDatabase(Session session, String within, String reader) {
    SessionFactoryImplementor factory =
        session.getSessionFactory().unwrap(SessionFactoryImplementor.class);
    if (!(factory.getJdbcServices().getDialect() instanceof PostgreSQLDialect)) {
      return;
    }
    session.doWork(
        connection -> {
          // "true": only in this transaction, so that a pooled connection keeps nothing
          try (PreparedStatement set =
              connection.prepareStatement(
                  "select set_config('hanki.within', ?, true), set_config('hanki.reader', ?, true)")) {
            set.setString(1, within);
            set.setString(2, reader);
            set.execute();
          }
        });
  }
}
