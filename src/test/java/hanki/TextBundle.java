package hanki;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The texts of one feature in both languages.
 *
 * @param name base name by which pages and Java ask for it: {@code hanki.home.Text}
 * @param repeated keys that stand twice in a file
 */
record TextBundle(
    String name,
    Map<String, String> japanese,
    Map<String, String> english,
    Path emptyJapanese,
    List<String> repeated) {

  private static final Path FOLDER = Path.of("src/main/resources");

  /** Every bundle of the program. */
  static List<TextBundle> all() {
    try (Stream<Path> files = Files.walk(FOLDER.resolve("hanki"))) {
      return files
          .filter(file -> file.endsWith("Text.properties"))
          .sorted()
          .map(TextBundle::read)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static TextBundle read(Path file) {
    List<String> repeated = new ArrayList<>();
    return new TextBundle(
        FOLDER.relativize(file).toString().replace(".properties", "").replace('/', '.'),
        texts(file, repeated),
        texts(file.resolveSibling("Text_en.properties"), repeated),
        file.resolveSibling("Text_ja.properties"),
        repeated);
  }

  /** The texts of one file; keys that stand in it twice are added to the list. */
  static Map<String, String> texts(Path file, List<String> repeated) {
    Map<String, String> texts = new TreeMap<>();
    Properties properties =
        new Properties() {
          private static final long serialVersionUID = 1L;

          @Override
          public synchronized Object put(Object key, Object text) {
            if (texts.put((String) key, (String) text) != null) {
              repeated.add(file + ": " + key);
            }
            return null;
          }
        };
    try (Reader characters = Files.newBufferedReader(file)) {
      properties.load(characters);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
    return texts;
  }
}
