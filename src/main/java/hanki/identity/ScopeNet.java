package hanki.identity;

import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.time.LocalDate;
import org.hibernate.Session;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.engine.spi.SessionFactoryImplementor;

/**
 * The nets under the queries: a filter of Hibernate on everything it loads, by key too, and on
 * PostgreSQL the row security of the tables ({@code V016__row_level_security.sql}).
 */
public final class ScopeNet {

  /** A day on which nobody takes part in anything. */
  private static final LocalDate NEVER = LocalDate.of(1, 1, 1);

  private ScopeNet() {}

  /** The same without a day: what is shared for a time is out of sight. */
  public static void spread(EntityManager entityManager, Scope scope) {
    spread(entityManager, scope, NEVER);
  }

  /**
   * From now on the session and its transaction see only what the scope holds, and what is shared
   * with it on the day.
   */
  public static void spread(EntityManager entityManager, Scope scope, LocalDate today) {
    Session session = entityManager.unwrap(Session.class);
    session
        .enableFilter(Scope.FILTER)
        .setParameter("within", scope.within())
        .setParameter("reader", scope.reader())
        .setParameter("today", today);
    tellDatabase(session, scope.within(), scope.reader(), today.toString());
  }

  /** Ends it: counting and the rest of the transaction see everything again. */
  public static void lift(EntityManager entityManager) {
    if (!entityManager.isJoinedToTransaction()) {
      return;
    }
    Session session = entityManager.unwrap(Session.class);
    session.disableFilter(Scope.FILTER);
    tellDatabase(session, "", "", "");
  }

  private static void tellDatabase(Session session, String within, String reader, String today) {
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
                  "select set_config('hanki.within', ?, true), set_config('hanki.reader', ?, true),"
                      + " set_config('hanki.today', ?, true)")) {
            set.setString(1, within);
            set.setString(2, reader);
            set.setString(3, today);
            set.execute();
          }
        });
  }
}
