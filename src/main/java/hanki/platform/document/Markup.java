package hanki.platform.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * An element of XHTML or SVG with its attributes and what stands in it. Words come in only as
 * {@link #text} or as values of attributes and are always escaped; what XML does not know and what
 * would turn the direction of reading is left out. So whatever somebody typed into a record prints
 * as text and is never read as markup.
 */
public final class Markup {

  private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9-]*");

  /** U+202A to U+202E and U+2066 to U+2069: a name would read backwards. */
  private static final Pattern TURNS_AROUND = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

  private final String name;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final List<Object> content = new ArrayList<>();

  private Markup(String name) {
    this.name = checked(name);
  }

  /** An empty element of that name. */
  public static Markup element(String name) {
    return new Markup(name);
  }

  /** An element that holds those words. */
  public static Markup element(String name, String words) {
    return new Markup(name).text(words);
  }

  /** Gives it an attribute; a number is written as it is. */
  public Markup with(String attribute, Object value) {
    attributes.put(checked(attribute), String.valueOf(value));
    return this;
  }

  /** The attribute {@code class}. */
  public Markup styled(String names) {
    return with("class", names);
  }

  /** Adds words. */
  public Markup text(String words) {
    content.add(words);
    return this;
  }

  /** Adds an element. */
  public Markup add(Markup inner) {
    content.add(inner);
    return this;
  }

  /** Adds elements in their order. */
  public Markup addAll(Iterable<Markup> inner) {
    inner.forEach(this::add);
    return this;
  }

  /** Whether nothing stands in it. */
  public boolean isEmpty() {
    return content.isEmpty();
  }

  private static String checked(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("no name of an element or attribute: " + name);
    }
    return name;
  }

  /** The text of the element, well formed. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    write(out);
    return out.toString();
  }

  private void write(StringBuilder out) {
    out.append('<').append(name);
    attributes.forEach(
        (attribute, value) ->
            out.append(' ').append(attribute).append("=\"").append(escaped(value)).append('"'));
    if (content.isEmpty()) {
      out.append("/>");
      return;
    }
    out.append('>');
    for (Object each : content) {
      if (each instanceof Markup inner) {
        inner.write(out);
      } else {
        out.append(escaped((String) each));
      }
    }
    out.append("</").append(name).append('>');
  }

  static String escaped(String words) {
    StringBuilder out = new StringBuilder();
    TURNS_AROUND
        .matcher(words)
        .replaceAll("")
        .codePoints()
        .filter(Markup::isKnownToXml)
        .forEach(each -> append(each, out));
    return out.toString();
  }

  private static void append(int codePoint, StringBuilder out) {
    switch (codePoint) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\'' -> out.append("&#39;");
      default -> out.appendCodePoint(codePoint);
    }
  }

  /** XML 1.0, production Char, without the controls that it discourages. */
  private static boolean isKnownToXml(int codePoint) {
    return codePoint == '\t'
        || codePoint == '\n'
        || codePoint >= 0x20 && codePoint <= 0x7E
        || codePoint >= 0xA0 && codePoint <= 0xD7FF
        || codePoint >= 0xE000 && codePoint <= 0xFFFD
        || codePoint >= 0x10000 && (codePoint & 0xFFFF) < 0xFFFE;
  }
}
