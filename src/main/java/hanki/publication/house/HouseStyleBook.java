package hanki.publication.house;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/** The house styles that come with the program, read once. */
@ApplicationScoped
public class HouseStyleBook {

  /** The style of the force the program was made for first, and that of the shipped templates. */
  public static final String MIYAGI = "miyagi";

  private final Map<String, HouseStyle> styles = new TreeMap<>();

  public HouseStyleBook() {
    for (String name : new String[] {MIYAGI, "police-agency", "finance"}) {
      styles.put(name, read(name));
    }
  }

  private static HouseStyle read(String name) {
    try (InputStream content = HouseStyleBook.class.getResourceAsStream(name + ".properties")) {
      return StyleFile.read(content);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Names under which styles are kept, in alphabetical order. */
  public Iterable<String> names() {
    return styles.keySet();
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
