package hanki.identity.web;

import hanki.identity.AccessTable;
import hanki.identity.AccessTable.PageAccess;
import hanki.identity.Permission;
import hanki.identity.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** The access table as an administrator and the auditor read it: what each role may, and where. */
@Named("accessListView")
@RequestScoped
public class AccessListView {

  /**
   * One permission.
   *
   * @param places pages and commands that ask for it: {@code /arrest/edit.xhtml save}
   */
  public record Line(Permission permission, List<String> places) {

    /** Whether the role holds it. */
    public boolean isGivenTo(Role role) {
      return permission.roles().contains(role);
    }
  }

  public List<Role> getRoles() {
    return List.of(Role.values());
  }

  public List<Line> getLines() {
    return List.of(Permission.values()).stream()
        .map(permission -> new Line(permission, places(permission)))
        .toList();
  }

  private static List<String> places(Permission permission) {
    List<String> places = new ArrayList<>();
    for (PageAccess page : AccessTable.pages()) {
      if (page.permission() == permission) {
        places.add(page.path());
      }
      page.commands().entrySet().stream()
          .filter(command -> command.getValue() == permission)
          .forEach(command -> places.add(page.path() + " " + command.getKey()));
    }
    return places;
  }
}
