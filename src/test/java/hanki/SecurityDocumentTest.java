package hanki;

import static org.assertj.core.api.Assertions.assertThat;

import hanki.identity.AccessTable;
import hanki.platform.Settings;
import jakarta.validation.Constraint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The security document says what the program does: rules, limits, doors. */
class SecurityDocumentTest {

  private static final Path FILE = Path.of("src/site/security.md");
  private static final Pattern LIMIT =
      Pattern.compile("\\| `(hanki\\.[a-z.-]+)` \\| ([^|]+?) \\|.*");

  /** Attributes of a constraint that say how far it goes. */
  private static final List<String> REACH = List.of("min", "max", "regexp", "value");

  static String document() {
    try {
      return Files.readString(FILE);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String between(String mark) {
    String document = document();
    String begin = "<!-- " + mark + " -->\n";
    return document.substring(
        document.indexOf(begin) + begin.length(), document.indexOf("<!-- /" + mark + " -->"));
  }

  /** What stands between the marks is what the program says; it is left in target to be copied. */
  private static void stands(String mark, List<String> lines) throws IOException {
    String expected = String.join("\n", lines) + "\n";
    Files.createDirectories(Path.of("target"));
    Files.writeString(Path.of("target/security-" + mark + ".md"), expected);

    assertThat(between(mark)).as("see target/security-" + mark + ".md").isEqualTo(expected);
  }

  @Test
  void every_field_of_every_form_stands_with_its_rules() throws IOException {
    List<String> lines = new ArrayList<>(List.of("", "| フォーム | 欄 | 規則 |", "|---|---|---|"));
    for (SourceFile source : SourceFile.all()) {
      if (source.typeName().endsWith("Form") && source.packageName().endsWith(".web")) {
        lines.addAll(rules(type(source)));
      }
    }
    lines.add("");

    stands("rules", lines);
  }

  private static List<String> rules(Class<?> form) {
    return Arrays.stream(form.getDeclaredFields())
        .filter(field -> !rulesOf(field).isEmpty())
        .map(
            field ->
                "| `"
                    + form.getSimpleName()
                    + "` | `"
                    + field.getName()
                    + "` | "
                    + rulesOf(field)
                    + " |")
        .toList();
  }

  private static String rulesOf(Field field) {
    return Arrays.stream(field.getAnnotations())
        .filter(each -> each.annotationType().isAnnotationPresent(Constraint.class))
        .map(SecurityDocumentTest::told)
        .collect(Collectors.joining("、"));
  }

  private static String told(Annotation constraint) {
    Map<String, String> reach = new TreeMap<>();
    for (String name : REACH) {
      try {
        Object value = constraint.annotationType().getMethod(name).invoke(constraint);
        Object usual = constraint.annotationType().getMethod(name).getDefaultValue();
        if (!value.equals(usual)) {
          reach.put(name, "`" + value.toString().replace("|", "\\|") + "`");
        }
      } catch (NoSuchMethodException hasNone) {
        continue;
      } catch (IllegalAccessException | InvocationTargetException unreadable) {
        throw new AssertionError(unreadable);
      }
    }
    return constraint.annotationType().getSimpleName()
        + (reach.isEmpty()
            ? ""
            : " "
                + reach.entrySet().stream().map(Object::toString).collect(Collectors.joining(" ")));
  }

  private static Class<?> type(SourceFile source) {
    try {
      return Class.forName(source.typeName());
    } catch (ClassNotFoundException missing) {
      throw new AssertionError(missing);
    }
  }

  @Test
  void every_limit_is_the_one_in_force() {
    Settings settings = new Settings();
    List<String> told = new ArrayList<>();
    for (Matcher row : limits()) {
      assertThat(settings.text(row.group(1))).as(row.group(1)).isEqualTo(row.group(2));
      told.add(row.group(1));
    }

    assertThat(told).containsAll(numbersOfSettings());
  }

  private static List<Matcher> limits() {
    return document().lines().map(LIMIT::matcher).filter(Matcher::matches).toList();
  }

  /** Settings that are numbers and limit something. */
  private static List<String> numbersOfSettings() {
    try (Stream<String> lines = Files.lines(Path.of("config/hanki.properties"))) {
      return lines
          .filter(line -> line.matches("hanki\\.(?!port)[a-z.-]+=\\d+"))
          .map(line -> line.substring(0, line.indexOf('=')))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Test
  void every_door_that_opens_without_signing_in_is_named() throws IOException {
    List<String> lines = new ArrayList<>(List.of(""));
    new TreeSet<>(AccessTable.open()).forEach(path -> lines.add("- `" + path + "`"));
    lines.add("- `/jakarta.faces.resource/…`");
    lines.add("");

    stands("open", lines);
  }
}
