package hanki;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the program does not do at all, so that nobody can make it do it. */
@AnalyzeClasses(packages = "hanki", importOptions = ImportOption.DoNotIncludeTests.class)
class SecurityRulesTest {

  /**
   * Classes that open connections: the announcement asks its own port whether it answers, and the
   * provider of OpenID Connect is asked where one is set.
   */
  private static final Set<String> SPEAKS_OUTWARDS =
      Set.of("Announcement", "ProviderCalls", "LimitedBody");

  private static final Path SCRIPTS = Path.of("src/main/webapp/WEB-INF/resources/scripts");

  @ArchTest
  static final ArchRule no_class_starts_a_process =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.lang.ProcessBuilder")
          .orShould()
          .accessTargetWhere(calls("java.lang.Runtime", "exec"));

  @ArchTest
  static final ArchRule no_class_reads_serialised_objects =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.io.ObjectInputStream");

  @ArchTest
  static final ArchRule no_class_evaluates_text_as_code =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta.el..", "javax.script..", "groovy..", "org.mvel2..");

  @ArchTest
  static final ArchRule no_class_looks_names_up =
      noClasses().should().dependOnClassesThat().resideInAnyPackage("javax.naming..");

  @ArchTest
  static final ArchRule no_class_parses_xml =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javax.xml..", "org.xml.sax..", "org.w3c.dom..");

  @ArchTest
  static final ArchRule no_class_loads_native_code =
      noClasses()
          .should()
          .accessTargetWhere(calls("java.lang.System", "load", "loadLibrary"))
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("sun.misc.Unsafe");

  @ArchTest
  static final ArchRule no_class_asks_another_machine =
      noClasses()
          .that(
              describe(
                  "are not set to do so", type -> !SPEAKS_OUTWARDS.contains(type.getSimpleName())))
          .should()
          .dependOnClassesThat(
              describe(
                  "open connections",
                  (JavaClass type) ->
                      type.getPackageName().startsWith("java.net.http")
                          || Set.of(
                                  "java.net.URL",
                                  "java.net.URLConnection",
                                  "java.net.HttpURLConnection",
                                  "java.net.Socket",
                                  "java.nio.channels.SocketChannel")
                              .contains(type.getFullName())));

  @ArchTest
  static final ArchRule no_chance_but_the_secure_one =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("hanki.platform.web.PlainPage")
          .and()
          .resideOutsideOfPackage("hanki.sample..")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.util.Random")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.util.concurrent.ThreadLocalRandom")
          .orShould()
          .accessTargetWhere(calls("java.lang.Math", "random"));

  private static com.tngtech.archunit.base.DescribedPredicate<JavaAccess<?>> calls(
      String owner, String... names) {
    return describe(
        "calls " + owner + List.of(names),
        access ->
            access.getTargetOwner().getFullName().equals(owner)
                && Set.of(names).contains(access.getName()));
  }

  @Test
  void no_weak_algorithm_is_named() {
    assertThat(
            SourceFile.all().stream()
                .filter(
                    source ->
                        source.literals().stream()
                            .anyMatch(
                                text ->
                                    text.matches(
                                        "(?i)MD[245]|SHA-?1|DES|DESede|RC4|ARCFOUR|Blowfish"
                                            + "|AES/ECB/.*|AES/CBC/.*|.*PKCS1Padding|PBKDF2WithHmacSHA1"
                                            + "|TLSv1(\\.1)?|SSLv3|SHA1PRNG"))))
        .isEmpty();
    // as the name of a cipher it means ECB; as that of a key it is right
    assertThat(
            SourceFile.all().stream()
                .filter(
                    source -> source.code().matches("(?s).*Cipher\\.getInstance\\(\\s*\"AES\".*")))
        .isEmpty();
  }

  @Test
  void our_scripts_write_text_only_and_keep_nothing_in_the_browser() throws IOException {
    Pattern forbidden =
        Pattern.compile(
            "innerHTML|outerHTML|insertAdjacentHTML|document\\.write|\\beval\\(|new Function"
                + "|sessionStorage|indexedDB|document\\.cookie|postMessage|__proto__"
                + "|setTimeout\\(\\s*['\"]|WebSocket|createContextualFragment");
    try (Stream<Path> scripts = Files.walk(SCRIPTS)) {
      List<Path> files = scripts.filter(file -> file.toString().endsWith(".js")).toList();
      assertThat(files).isNotEmpty();
      // the time left of a session is shared between tabs, and nothing else
      assertThat(files.stream().filter(file -> uses(file, "localStorage")).map(Path::getFileName))
          .allMatch(file -> file.toString().equals("session.js"));
      for (Path file : files) {
        assertThat(forbidden.matcher(Files.readString(file)).results().map(each -> each.group()))
            .as(file.toString())
            .isEmpty();
      }
    }
  }

  private static boolean uses(Path file, String word) {
    try {
      return Files.readString(file).contains(word);
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  @Test
  void no_page_lets_people_write_markup() {
    assertThat(
            Page.all().stream()
                .flatMap(
                    page ->
                        page.tags()
                            .filter(tag -> tag.name().matches("(?i)textEditor|editor|htmlEditor"))
                            .map(page::at)))
        .isEmpty();
  }

  @Test
  void pages_run_in_the_stage_production_and_keep_their_state_on_the_server() throws IOException {
    assertThat(Files.readString(Path.of("src/main/webapp/WEB-INF/web.xml")).replaceAll("\\s+", ""))
        .contains(
            "PROJECT_STAGE</param-name><param-value>Production<",
            "STATE_SAVING_METHOD</param-name><param-value>server<")
        .doesNotContain("FACELETS_REFRESH_PERIOD", "facelets.DEVELOPMENT");
    assertThat(Page.all().stream().flatMap(Page::tags).filter(tag -> tag.name().equals("debug")))
        .isEmpty();
  }

  @Test
  void no_page_loads_anything_from_another_machine() {
    assertThat(
            Page.all().stream()
                .flatMap(
                    page ->
                        page.tags()
                            .filter(
                                tag ->
                                    Stream.of("src", "href", "action", "data")
                                        .map(tag::attribute)
                                        .anyMatch(target -> target.matches("(?i)(https?:)?//.*")))
                            .map(page::at)))
        .isEmpty();
  }
}
