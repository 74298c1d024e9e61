package hanki;

import static org.assertj.core.api.Assertions.assertThat;

import hanki.platform.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every column of the database has its grade in the security document. */
@ExtendWith(Database.class)
class SecurityDocumentDbTest {

  private static final Pattern ROW =
      Pattern.compile("\\| `([a-z_]+)` \\| ([a-z_*`、 ]+) \\| (1|2|3|秘密) \\|");

  private static Map<String, Set<String>> standing() throws SQLException {
    Map<String, Set<String>> columns = new TreeMap<>();
    try (Connection connection = Database.dataSource().getConnection();
        ResultSet rows = connection.getMetaData().getColumns(null, "public", "%", "%")) {
      while (rows.next()) {
        String table = rows.getString("TABLE_NAME");
        if (!table.startsWith("flyway") && !table.startsWith("hte_")) {
          columns
              .computeIfAbsent(table, each -> new TreeSet<>())
              .add(rows.getString("COLUMN_NAME"));
        }
      }
    }
    // H2 keeps the trail from being emptied by a table that refers to it
    columns.keySet().removeIf(table -> table.matches(".*_(pkey|seq|key|idx|is_not_emptied)"));
    return columns;
  }

  @Test
  void every_column_is_graded_once() throws SQLException, IOException {
    Map<String, Set<String>> standing = standing();
    Files.write(
        Path.of("target/security-columns.md"),
        standing.entrySet().stream().map(each -> each.getKey() + " " + each.getValue()).toList());
    Map<String, Set<String>> graded = new TreeMap<>();
    for (String line : SecurityDocumentTest.document().lines().toList()) {
      Matcher row = ROW.matcher(line);
      if (!row.matches()) {
        continue;
      }
      Set<String> of = graded.computeIfAbsent(row.group(1), each -> new HashSet<>());
      for (String column : Arrays.asList(row.group(2).replace("`", "").split("、"))) {
        assertThat(of.add(column.strip())).as(row.group(1) + "." + column + " twice").isTrue();
      }
    }

    assertThat(graded.keySet()).isEqualTo(standing.keySet());
    standing.forEach(
        (table, columns) -> {
          Set<String> named = new HashSet<>(graded.get(table));
          boolean rest = named.remove("*");
          assertThat(columns).as(table).containsAll(named);
          assertThat(rest || named.containsAll(columns)).as("all columns of " + table).isTrue();
        });
  }
}
