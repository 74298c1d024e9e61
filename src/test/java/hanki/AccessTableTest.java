package hanki;

import static org.assertj.core.api.Assertions.assertThat;

import hanki.Page.Tag;
import hanki.identity.AccessTable;
import hanki.identity.AccessTable.PageAccess;
import hanki.identity.Permission;
import hanki.identity.Role;
import jakarta.servlet.annotation.WebServlet;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every page and every command has its cell in the access table; the table names nothing else. */
class AccessTableTest {

  @Test
  void every_page_that_is_not_open_to_all_has_its_row() {
    Set<String> named =
        AccessTable.pages().stream().map(PageAccess::path).collect(Collectors.toSet());
    Set<String> standing =
        pages()
            .map(AccessTableTest::path)
            .filter(path -> !AccessTable.isOpen(path))
            .collect(Collectors.toCollection(TreeSet::new));
    standing.addAll(servlets());

    assertThat(named).containsExactlyInAnyOrderElementsOf(standing);
  }

  @Test
  void every_command_of_a_page_has_its_cell_and_every_cell_its_command() {
    pages()
        .filter(page -> !AccessTable.isOpen(path(page)))
        .forEach(
            page ->
                assertThat(AccessTable.page(path(page)).orElseThrow().commands().keySet())
                    .as(path(page))
                    .containsExactlyInAnyOrderElementsOf(commands(page)));
  }

  @Test
  void the_frame_around_the_pages_has_no_other_commands_than_those_for_everybody() {
    Set<String> framed =
        Page.all().stream()
            .filter(page -> page.toString().startsWith("WEB-INF/templates/page"))
            .flatMap(page -> commands(page).stream())
            .collect(Collectors.toSet());

    assertThat(AccessTable.everywhere()).containsAll(framed);
  }

  @Test
  void no_field_is_called_like_a_command_of_its_page() {
    pages()
        .filter(page -> !AccessTable.isOpen(path(page)))
        .forEach(
            page ->
                assertThat(
                        page.tags()
                            .filter(tag -> !isCommand(tag))
                            .map(tag -> tag.attribute("id"))
                            .filter(commands(page)::contains))
                    .as(path(page))
                    .isEmpty());
  }

  @Test
  void nobody_both_watches_and_acts() {
    for (Role alone : List.of(Role.AUDITOR, Role.ADMINISTRATOR)) {
      assertThat(permissionsOf(alone))
          .as(alone.name())
          .doesNotContain(
              Permission.READ_CASES,
              Permission.RECORD_CONSULTATIONS,
              Permission.RECORD_INCIDENTS,
              Permission.RECORD_CLEARANCES,
              Permission.RESTRICT_CASES);
    }
    assertThat(Permission.READ_AUDIT_TRAIL.roles()).containsExactly(Role.AUDITOR);
    assertThat(permissionsOf(Role.AUDITOR)).doesNotContain(Permission.MANAGE_ACCOUNTS);
  }

  private static Set<Permission> permissionsOf(Role role) {
    return Arrays.stream(Permission.values())
        .filter(permission -> permission.roles().contains(role))
        .collect(Collectors.toSet());
  }

  private static Stream<Page> pages() {
    return Page.all().stream().filter(page -> !page.toString().startsWith("WEB-INF"));
  }

  private static String path(Page page) {
    return "/" + page;
  }

  /** Addresses of the servlets of our own, found in the compiled classes. */
  private static Set<String> servlets() {
    return SourceFile.all().stream()
        .filter(source -> source.code().contains("@WebServlet("))
        .map(AccessTableTest::type)
        .flatMap(type -> Arrays.stream(type.getAnnotation(WebServlet.class).value()))
        .filter(path -> !AccessTable.isOpen(path))
        .collect(Collectors.toSet());
  }

  private static Class<?> type(SourceFile source) {
    try {
      return Class.forName(source.typeName(), false, AccessTableTest.class.getClassLoader());
    } catch (ClassNotFoundException missing) {
      throw new AssertionError(missing);
    }
  }

  /** Ids of buttons and links that run something. */
  /** Ids of the commands on the page itself and in the tags of our own that it uses. */
  private static Set<String> commands(Page page) {
    Set<String> ids = new HashSet<>();
    page.tags()
        .filter(AccessTableTest::isCommand)
        .forEach(
            tag -> {
              assertThat(tag.attribute("id")).as(page.at(tag)).isNotEmpty();
              ids.add(tag.attribute("id"));
            });
    page.tags()
        .filter(tag -> tag.namespace().equals(Page.OWN))
        .map(tag -> "WEB-INF/tags/" + tag.name() + ".xhtml")
        .distinct()
        .forEach(
            file ->
                Page.all().stream()
                    .filter(tags -> tags.toString().equals(file))
                    .forEach(tags -> ids.addAll(commands(tags))));
    return ids;
  }

  private static boolean isCommand(Tag tag) {
    return tag.name().matches("command(Button|Link|Script)|remoteCommand|menuitem");
  }
}
