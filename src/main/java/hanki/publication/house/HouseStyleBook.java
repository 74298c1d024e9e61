package hanki.publication.house;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The house styles that come with the program, read once. */
@ApplicationScoped
public class HouseStyleBook {

  /** The style of the force the program was made for first, and that of the shipped templates. */
  public static final String MIYAGI = "miyagi";

  private final Map<String, HouseStyle> styles = new TreeMap<>();
  private final Map<String, HouseStyle> chosen = new ConcurrentHashMap<>();

  public HouseStyleBook() {
    for (String name : new String[] {MIYAGI, "police-agency", "finance"}) {
      styles.put(name, read(name));
    }
  }

  private static HouseStyle read(String name) {
    return read(name, Map.of());
  }

  private static HouseStyle read(String name, Map<String, String> instead) {
    try (InputStream content = HouseStyleBook.class.getResourceAsStream(name + ".properties")) {
      return StyleFile.read(content, instead);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Names under which styles are kept, in alphabetical order. */
  public Iterable<String> names() {
    return styles.keySet();
  }

  /**
   * The style that an office chose.
   *
   * @throws IllegalArgumentException if there is no such style, or it has no such key
   */
  public HouseStyle style(StyleChoice choice) {
    style(choice.base());
    return chosen.computeIfAbsent(choice.toString(), text -> read(choice.base(), choice.instead()));
  }

  /**
   * The style of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public HouseStyle style(String name) {
    HouseStyle style = styles.get(name);
    if (style == null) {
      throw new IllegalArgumentException("no house style " + name);
    }
    return style;
  }
}
