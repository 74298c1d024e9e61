package hanki.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Characters that are written for one another: 高 and 髙, 辺 and 邊. The table names its sources. */
class KanjiVariants {

  private static final String TABLE = "/hanki/search/variants.txt";
  private static final Map<Integer, String> STANDING_FOR = read();

  private KanjiVariants() {}

  /** The character that stands for all its variants; itself if it has none. */
  static String standingFor(int point) {
    String standing = STANDING_FOR.get(point);
    return standing == null ? Character.toString(point) : standing;
  }

  private static Map<Integer, String> read() {
    try (InputStream table = KanjiVariants.class.getResourceAsStream(TABLE)) {
      Map<Integer, String> read = new HashMap<>();
      new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Arrays.stream(line.strip().split("\\s+")))
          .filter(group -> !group.isEmpty())
          .forEach(group -> add(read, group));
      return Map.copyOf(read);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void add(Map<Integer, String> read, String group) {
    int[] points = group.codePoints().toArray();
    for (int point : points) {
      if (read.put(point, Character.toString(points[0])) != null) {
        throw new IllegalStateException(
            "twice in the table: " + Character.toString(point) + " in " + group);
      }
    }
  }
}
