package hanki.platform.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;

/**
 * H2 calls it before a row that is final is changed or removed (the audit trail, published values),
 * and it refuses; PostgreSQL has functions of its own for that ({@code sql/migration-postgresql}).
 */
public class RefusingChange implements Trigger {

  /** What PostgreSQL answers for a lack of privilege, too. */
  private static final String INSUFFICIENT_PRIVILEGE = "42501";

  private String table;

  @Override
  public void init(
      Connection connection, String schema, String name, String on, boolean before, int type) {
    table = on;
  }

  @Override
  public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
    throw new SQLException(
        "this is final: change of " + table + " refused", INSUFFICIENT_PRIVILEGE);
  }
}
