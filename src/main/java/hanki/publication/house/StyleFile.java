package hanki.publication.house;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Reads a house style. A key that nobody knows and a key that is missing fail at the start: a style
 * that is half read would print half wrong numbers.
 */
final class StyleFile {

  private static final String VARIANT = "variant.";
  private static final Set<String> KEYS =
      Set.of(
          ("force digits thousands decimal plus minus zero percent points none about about.on"
                  + " rounding range during years list.separator list.most list.others list.order"
                  + " person source change")
              .split(" "));

  private final Map<String, String> values = new HashMap<>();

  private StyleFile(Map<String, String> values) {
    this.values.putAll(values);
    Set<String> unknown = new TreeSet<>(values.keySet());
    unknown.removeAll(KEYS);
    Set<String> missing = new TreeSet<>(KEYS);
    missing.removeAll(values.keySet());
    if (!unknown.isEmpty() || !missing.isEmpty()) {
      throw new IllegalArgumentException(
          "house style with unknown keys " + unknown + " and missing keys " + missing);
    }
  }

  /** The style in UTF-8 text of the form {@code key=value}. */
  static HouseStyle read(InputStream content) {
    return read(content, Map.of());
  }

  /** The same with other values for some keys; variants keep what they say themselves. */
  static HouseStyle read(InputStream content, Map<String, String> instead) {
    Properties properties = new Properties();
    try {
      properties.load(new InputStreamReader(content, StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    instead.forEach(properties::setProperty);
    Map<String, String> own = new HashMap<>();
    Map<String, Map<String, String>> variants = new HashMap<>();
    for (String key : properties.stringPropertyNames()) {
      if (key.startsWith(VARIANT)) {
        int end = key.indexOf('.', VARIANT.length());
        variants
            .computeIfAbsent(key.substring(VARIANT.length(), end), name -> new HashMap<>())
            .put(key.substring(end + 1), properties.getProperty(key));
      } else {
        own.put(key, properties.getProperty(key));
      }
    }
    Map<String, HouseStyle> styles = new HashMap<>();
    variants.forEach(
        (name, changed) -> {
          Map<String, String> all = new HashMap<>(own);
          all.putAll(changed);
          styles.put(name, new StyleFile(all).style(Map.of()));
        });
    return new StyleFile(own).style(styles);
  }

  private HouseStyle style(Map<String, HouseStyle> variants) {
    DigitWidth width = DigitWidth.valueOf(text("digits"));
    Signs signs =
        new Signs(
            text("thousands"),
            text("decimal"),
            text("plus"),
            text("minus"),
            text("zero"),
            text("percent"),
            text("points"),
            text("none"));
    Set<About.Place> places =
        list("about.on").stream().map(About.Place::valueOf).collect(Collectors.toSet());
    return new HouseStyle(
        text("force"),
        new HouseNumbers(
            width, signs, new About(text("about"), places), RoundingMode.valueOf(text("rounding"))),
        new HouseDates(width, Years.valueOf(text("years")), text("range"), text("during")),
        new HouseListing(
            width,
            text("list.separator"),
            Integer.parseInt(text("list.most")),
            text("list.others"),
            text("list.order").equals("LEAD_FIRST")),
        new HouseWords(text("person"), text("source"), list("change")),
        variants);
  }

  private String text(String key) {
    return values.get(key);
  }

  private List<String> list(String key) {
    return Arrays.stream(text(key).split("[ ,、]+")).filter(each -> !each.isEmpty()).toList();
  }
}
