package hanki.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The table of all benchmarks of the project, {@code target/benchmark/results.csv}: what was asked,
 * of which database, over how many records, the median of the program and of its floor in
 * milliseconds, and their ratio. A question asked again replaces its row.
 */
public final class Results {

  private static final Path FILE = Path.of("target/benchmark/results.csv");
  private static final String HEAD = "name,database,records,median_ms,floor_ms,ratio";

  private Results() {}

  /**
   * Adds a row and prints it.
   *
   * @param name without comma
   * @param medianMs milliseconds of the program
   * @param floorMs milliseconds of the bare question in the same run
   */
  public static synchronized void add(
      String name, String database, long records, double medianMs, double floorMs) {
    String key = name + "," + database + "," + records + ",";
    String row =
        key
            + String.format(
                Locale.ROOT,
                "%.2f,%.2f,%.2f",
                medianMs,
                floorMs,
                medianMs / Math.max(floorMs, 1e-6));
    try {
      List<String> rows = new ArrayList<>(List.of(HEAD));
      if (Files.exists(FILE)) {
        Files.readAllLines(FILE).stream()
            .skip(1)
            .filter(each -> !each.startsWith(key))
            .forEach(rows::add);
      }
      rows.add(row);
      Files.createDirectories(FILE.getParent());
      Files.write(FILE, rows);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
    System.out.println(row);
  }
}
