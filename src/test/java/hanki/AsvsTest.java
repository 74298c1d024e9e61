package hanki;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The table of OWASP ASVS 5.0 (level 2): each requirement that applies names the test that shows
 * it, or says why it is open.
 *
 * <p>Source: OWASP Application Security Verification Standard 5.0.0, CC BY-SA 4.0; short texts in
 * our own words. Of the chapters on tokens and OAuth (V9, V10) only what a client of OpenID Connect
 * has to keep to is here; the rest and WebRTC (V17) are left out: the program has none of them.
 */
class AsvsTest {

  private static final Path TABLE = Path.of("src/test/resources/asvs.csv");
  private static final Set<String> CHECKS =
      Set.of("Test", "ParameterizedTest", "ArchTest", "Property");

  /** One line of the table. */
  private record Requirement(
      String id,
      int level,
      String text,
      String applies,
      String reason,
      String check,
      String result) {

    static Requirement of(NamedCsvRecord line) {
      return new Requirement(
          line.getField("requirement"),
          Integer.parseInt(line.getField("level")),
          line.getField("text"),
          line.getField("applies"),
          line.getField("reason"),
          line.getField("check"),
          line.getField("result"));
    }

    boolean isAskedFor() {
      return applies.equals("yes") && level <= 2;
    }

    boolean isMet() {
      return result.equals("met");
    }
  }

  private static List<Requirement> table() throws IOException {
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(TABLE)) {
      return reader.stream().map(Requirement::of).toList();
    }
  }

  @Test
  void two_hundred_and_six_requirements_of_levels_1_and_2_apply() throws IOException {
    List<Requirement> table = table();

    assertThat(table.stream().map(Requirement::id)).doesNotHaveDuplicates();
    assertThat(table.stream().filter(Requirement::isAskedFor)).hasSize(206);
    assertThat(table.stream().filter(each -> each.applies().equals("conditional"))).hasSize(4);
    assertThat(table.stream().filter(each -> each.applies().equals("no"))).hasSize(16);
    assertThat(table.stream().filter(each -> each.level() == 3)).hasSize(14);
  }

  @Test
  void a_requirement_is_met_by_a_check_or_open_for_a_reason() throws IOException {
    assertThat(table())
        .allSatisfy(
            each -> {
              assertThat(each.applies()).isIn("yes", "conditional", "no");
              assertThat(each.result()).as(each.id()).isIn("met", "open", "");
              assertThat(each.result().isEmpty())
                  .as(each.id())
                  .isEqualTo(!each.applies().equals("yes"));
              assertThat(each.check().isEmpty()).as(each.id()).isNotEqualTo(each.isMet());
              assertThat(each.reason().isBlank()).as(each.id()).isEqualTo(each.isMet());
            });
  }

  @Test
  void every_check_exists_and_runs() throws IOException {
    assertThat(
            table().stream()
                .filter(Requirement::isMet)
                .flatMap(
                    each ->
                        Stream.of(each.check().split(" ")).map(check -> each.id() + " " + check))
                .filter(line -> !runs(line.replaceFirst(".* ", ""))))
        .isEmpty();
  }

  @Test
  void a_check_that_does_not_exist_is_found() {
    assertThat(runs("hanki.AsvsTest#every_check_exists_and_runs")).isTrue();
    assertThat(runs("hanki.ArchitectureTest#queries_stand_in_repositories")).isTrue();
    assertThat(runs("hanki.AsvsTest#no_such_rule")).isFalse();
    assertThat(runs("hanki.NoSuchTest#every_check_exists_and_runs")).isFalse();
    assertThat(runs("hanki.AsvsTest#table")).isFalse();
  }

  /** A method or, of ArchUnit, a field that the test run picks up and nobody switched off. */
  private static boolean runs(String check) {
    String[] names = check.split("#");
    try {
      Class<?> type = Class.forName(names[0], false, AsvsTest.class.getClassLoader());
      return names.length == 2
          && type.getSimpleName().matches(".*(Test|IT)")
          && !isSwitchedOff(type)
          && Stream.<AnnotatedElement>concat(
                  Arrays.stream(type.getDeclaredMethods())
                      .filter(each -> each.getName().equals(names[1])),
                  Arrays.stream(type.getDeclaredFields())
                      .filter(each -> each.getName().equals(names[1])))
              .anyMatch(each -> isCheck(each) && !isSwitchedOff(each));
    } catch (ClassNotFoundException missing) {
      return false;
    }
  }

  private static boolean isCheck(AnnotatedElement element) {
    return annotations(element).anyMatch(CHECKS::contains);
  }

  private static boolean isSwitchedOff(AnnotatedElement element) {
    return annotations(element).anyMatch(name -> name.matches("Disabled.*|ArchIgnore"));
  }

  private static Stream<String> annotations(AnnotatedElement element) {
    return Arrays.stream(element.getAnnotations())
        .map(Annotation::annotationType)
        .map(Class::getSimpleName);
  }

  @Test
  void the_summary_for_readers_says_what_is_open() throws IOException {
    List<Requirement> asked = table().stream().filter(Requirement::isAskedFor).toList();
    long met = asked.stream().filter(Requirement::isMet).count();
    String open =
        asked.stream()
            .filter(each -> !each.isMet())
            .map(each -> "| " + each.id() + " | " + each.text() + " | " + each.reason() + " |")
            .collect(Collectors.joining("\n"));
    String page =
        "# OWASP ASVS 5.0, level 2\n\n%d of 206 met, %d open.\n\n| requirement | text | reason |\n| --- | --- | --- |\n%s\n"
            .formatted(met, 206 - met, open);
    Files.createDirectories(Path.of("target"));
    Files.writeString(Path.of("target/asvs.md"), page);

    assertThat(met).as("requirements met, which never become fewer").isGreaterThanOrEqualTo(145);
  }
}
