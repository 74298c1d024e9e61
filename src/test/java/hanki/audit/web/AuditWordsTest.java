package hanki.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import hanki.platform.audit.Audited;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class AuditWordsTest {

  private static List<String> audited() {
    return new ClassFileImporter()
        .importPath(Path.of("target/classes/hanki")).stream()
            .flatMap(type -> type.getMethods().stream())
            .filter(method -> method.isAnnotatedWith(Audited.class))
            .map(AuditWordsTest::action)
            .sorted()
            .toList();
  }

  private static String action(JavaMethod method) {
    return method.getAnnotationOfType(Audited.class).value();
  }

  @Test
  void an_auditor_can_choose_every_action_a_command_is_marked_with() {
    assertThat(audited()).hasSizeGreaterThan(15);
    assertThat(AuditWords.known())
        .as("add the action to AuditWords and its name to hanki/audit/Text*.properties")
        .containsAll(audited())
        .doesNotHaveDuplicates();
  }

  @Test
  void no_command_is_marked_without_an_action() {
    assertThat(audited()).allMatch(action -> action.matches("[a-z]+\\.[a-z-]+"));
  }

  @Test
  void every_action_has_a_name_in_both_languages() {
    for (Locale language : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
      ResourceBundle texts = ResourceBundle.getBundle("hanki.audit.Text", language);
      assertThat(AuditWords.known()).allMatch(action -> texts.containsKey("action." + action));
    }
  }
}
