package hanki.audit.chain;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * One line of JSON: a flat object of texts, whole numbers and null. Anything else is refused; the
 * JDK reads no JSON, and a verifier should need nothing else.
 */
final class JsonLine {

  private final String line;
  private int next;

  private JsonLine(String line) {
    this.line = line;
  }

  /**
   * Reads a line.
   *
   * @return values by name in their order: String, Long or null
   * @throws IllegalArgumentException if it is no such line, or says something twice
   */
  static Map<String, Object> read(String line) {
    return new JsonLine(line).object();
  }

  /** Writes a line, without a line feed. */
  static String write(Map<String, ?> values) {
    StringBuilder line = new StringBuilder(400).append('{');
    values.forEach(
        (name, value) -> {
          line.append(line.length() == 1 ? "" : ",");
          quote(line, name);
          line.append(':');
          if (value == null || value instanceof Number) {
            line.append(value);
          } else {
            quote(line, value.toString());
          }
        });
    return line.append('}').toString();
  }

  private static void quote(StringBuilder line, String text) {
    line.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        line.append('\\').append(c);
      } else if (c < ' ' || c == 0x7f || c == 0x2028 || c == 0x2029 || Character.isSurrogate(c)) {
        line.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        line.append(c);
      }
    }
    line.append('"');
  }

  private Map<String, Object> object() {
    Map<String, Object> values = new LinkedHashMap<>();
    expect('{');
    do {
      String name = text();
      expect(':');
      if (values.containsKey(name)) {
        throw fault("twice: " + name);
      }
      values.put(name, value());
    } while (accept(','));
    expect('}');
    blanks();
    if (next != line.length()) {
      throw fault("more than one object");
    }
    return values;
  }

  private Object value() {
    blanks();
    if (next < line.length() && line.charAt(next) == '"') {
      return text();
    }
    int from = next;
    while (next < line.length() && "-0123456789nul".indexOf(line.charAt(next)) >= 0) {
      next++;
    }
    String word = line.substring(from, next);
    if (word.equals("null")) {
      return null;
    }
    if (!word.matches("-?(0|[1-9]\\d{0,18})")) {
      throw fault("neither text, whole number nor null");
    }
    return Long.valueOf(word);
  }

  private String text() {
    mark();
    StringBuilder text = new StringBuilder();
    while (next < line.length() && line.charAt(next) != '"') {
      char c = line.charAt(next++);
      text.append(c == '\\' ? escaped() : c);
    }
    mark();
    return text.toString();
  }

  private char escaped() {
    char kind = next < line.length() ? line.charAt(next++) : ' ';
    return switch (kind) {
      case '"', '\\', '/' -> kind;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> unicode();
      default -> throw fault("unknown escape");
    };
  }

  private char unicode() {
    if (next + 4 > line.length() || !line.substring(next, next + 4).matches("[0-9a-fA-F]{4}")) {
      throw fault("unknown escape");
    }
    next += 4;
    return (char) Integer.parseInt(line.substring(next - 4, next), 16);
  }

  private void blanks() {
    while (next < line.length() && " \t\r".indexOf(line.charAt(next)) >= 0) {
      next++;
    }
  }

  private boolean accept(char expected) {
    blanks();
    boolean there = next < line.length() && line.charAt(next) == expected;
    next += there ? 1 : 0;
    blanks();
    return there;
  }

  /** Quotation mark; what follows it belongs to the text, blanks too. */
  private void mark() {
    if (next == line.length() || line.charAt(next) != '"') {
      throw fault("quotation mark expected");
    }
    next++;
  }

  private void expect(char expected) {
    if (!accept(expected)) {
      throw fault("'" + expected + "' expected");
    }
  }

  private IllegalArgumentException fault(String reason) {
    return new IllegalArgumentException(reason + " at character " + (next + 1));
  }
}
