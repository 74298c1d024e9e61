package hanki.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * The questions behind a list of consultations in bare SQL, asked as cheaply as we know how: the
 * totals; which fifty; what these fifty say. Stations are asked for apart, for H2 would begin with
 * them.
 */
public final class BareList {

  /** What the analyst B-001 of Miyagi may see. */
  public static final String SCOPE =
      " (c.restricted = false and c.station_id in (select w.id from station w where w.place like"
          + " '04/%' escape '!') or c.restricted = true and exists (select 1 from"
          + " consultation_reader r where r.consultation_id = c.id and r.officer = 'B-001')) ";

  /** The latest first. */
  public static final String LATEST = " order by c.received_on desc, c.received_at desc, c.id desc";

  private static final String TOTALS =
      "select count(*), sum(case when c.kind = 'CONSULTATION' and not c.withdrawn then 1 else 0"
          + " end), sum(c.damage_yen) from consultation c where "
          + SCOPE;

  private static final String ROWS =
      "select c.id, c.number, c.received_on, c.received_at, c.kind, n.label_ja, n.label_en,"
          + " p.label_ja, p.label_en, c.summary, s.short_ja, s.short_en, c.recorded_by,"
          + " c.damage_yen, c.fictitious from consultation c join station s on s.id = c.station_id"
          + " join category n on n.id = c.national_category_id"
          + " join category p on p.id = c.reporting_category_id where c.id = any (?)";

  private BareList() {}

  /**
   * Reads a page of fifty and its totals.
   *
   * @param condition empty, or more of the condition, beginning with {@code and}
   */
  public static void read(DataSource source, String condition, String order, Object... parameters) {
    read(source, "", condition, order, parameters);
  }

  /**
   * Reads a page of fifty and its totals.
   *
   * @param join what the order needs beside the consultation {@code c}
   */
  public static void read(
      DataSource source, String join, String condition, String order, Object... parameters) {
    BenchmarkDatabase.ask(source, TOTALS + condition, parameters);
    BenchmarkDatabase.ask(
        source, ROWS, (Object) ids(source, join, SCOPE + condition + order, parameters));
  }

  /** Reads one. */
  public static void one(DataSource source, long id) {
    BenchmarkDatabase.ask(source, ROWS, (Object) new Long[] {id});
  }

  private static Long[] ids(DataSource source, String join, String which, Object[] parameters) {
    String sql =
        "select c.id from consultation c " + join + " where " + which + " fetch first 50 rows only";
    try (Connection connection = source.getConnection();
        PreparedStatement question = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        question.setObject(i + 1, parameters[i]);
      }
      try (ResultSet rows = question.executeQuery()) {
        List<Long> ids = new ArrayList<>();
        while (rows.next()) {
          ids.add(rows.getLong(1));
        }
        return ids.toArray(Long[]::new);
      }
    } catch (SQLException refused) {
      throw new IllegalStateException(sql, refused);
    }
  }
}
