package hanki.home.web;

import hanki.identity.AccessTable;
import hanki.identity.CurrentOfficer;
import hanki.identity.Permission;
import hanki.identity.Role;
import hanki.platform.web.Texts;
import hanki.platform.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tasks in the bar and the pages of the task below it. What a role may not do is not shown. */
@Named("navigation")
@RequestScoped
public class Navigation {

  private static final String BUNDLE = "hanki.home.Text";

  private static final List<TaskEntry> TASKS =
      List.of(
          new TaskEntry(
              "receive",
              "M3 13h5l2 3h4l2-3h5M5 5h14l2 8v6H3v-6z",
              List.of(
                  new PageEntry("consultation.list", "/consultation/list.xhtml"),
                  new PageEntry("consultation.edit", "/consultation/edit.xhtml"),
                  new PageEntry("guidance.list", "/guidance/list.xhtml"))),
          new TaskEntry(
              "investigate",
              "M10 4a6 6 0 1 0 0 12a6 6 0 1 0 0-12M15 15l6 6",
              List.of(
                  new PageEntry("investigation.tasks", "/investigation/tasks.xhtml"),
                  new PageEntry("incident.list", "/incident/list.xhtml"),
                  new PageEntry("incident.edit", "/incident/edit.xhtml"),
                  new PageEntry("arrest.custody", "/arrest/custody/list.xhtml"),
                  new PageEntry("arrest.custody.edit", "/arrest/custody/edit.xhtml"),
                  new PageEntry("arrest.list", "/arrest/list.xhtml"),
                  new PageEntry("arrest.edit", "/arrest/edit.xhtml"),
                  new PageEntry("arrest.suspect", "/arrest/suspect/list.xhtml"),
                  new PageEntry("jointinvestigation.list", "/jointinvestigation/list.xhtml"))),
          new TaskEntry(
              "analyse",
              "M4 20h17M7 20v-8M12 20V5M17 20v-11",
              List.of(
                  new PageEntry("statistics.half-year", "/statistics/half-year.xhtml"),
                  new PageEntry("home.overview", "/overview/today.xhtml"),
                  new PageEntry("statistics.series", "/statistics/series.xhtml"),
                  new PageEntry("statistics.explorer", "/statistics/explorer.xhtml"),
                  new PageEntry("statistics.measures", "/statistics/measures.xhtml"),
                  new PageEntry("surge.list", "/surge/list.xhtml"),
                  new PageEntry("completeness.months", "/completeness/months.xhtml"),
                  new PageEntry("survey.list", "/survey/list.xhtml"),
                  new PageEntry("national.list", "/national/list.xhtml"),
                  new PageEntry("national.prefecture", "/national/prefecture.xhtml"),
                  new PageEntry("indicator.import", "/indicator/import.xhtml"))),
          new TaskEntry(
              "publish",
              "M6 3h9l4 4v14H6zM9 12h7M9 16h7M9 8h3",
              List.of(new PageEntry("publication.list", "/publication/list.xhtml"))),
          new TaskEntry(
              "manage",
              "M12 8a4 4 0 1 0 0 8a4 4 0 1 0 0-8M12 3v3M12 18v3M3 12h3M18 12h3",
              List.of(
                  new PageEntry("reference.list", "/reference/list.xhtml"),
                  new PageEntry("reference.counting", "/reference/counting.xhtml"),
                  new PageEntry("identity.list", "/identity/list.xhtml"),
                  new PageEntry("identity.access", "/identity/access.xhtml"),
                  new PageEntry("identity.sessions", "/identity/sessions.xhtml"),
                  new PageEntry("audit.list", "/audit/list.xhtml"),
                  new PageEntry("audit.check", "/audit/check.xhtml"))));

  private final CurrentOfficer officer;
  private final Texts texts;
  private final Words words;

  @Inject
  Navigation(CurrentOfficer officer, Texts texts, Words words) {
    this.officer = officer;
    this.texts = texts;
    this.words = words;
  }

  private record PageEntry(String key, String path) {

    String folder() {
      return path.substring(0, path.indexOf('/', 1) + 1);
    }
  }

  private record TaskEntry(String key, String icon, List<PageEntry> pages) {}

  /** One entry of the navigation. */
  public record Entry(String label, String href, String icon, boolean current) {}

  /** The tasks the officer has. */
  public List<Entry> getTasks() {
    return officer.isSignedIn()
        ? TASKS.stream()
            .filter(task -> !allowed(task).isEmpty())
            .map(
                task ->
                    new Entry(
                        texts.text(BUNDLE, "task." + task.key()),
                        allowed(task).get(0).path(),
                        task.icon(),
                        isCurrent(task)))
            .toList()
        : List.of();
  }

  /** The pages of the present task. */
  public List<Entry> getPages() {
    if (!officer.isSignedIn()) {
      return List.of();
    }
    return TASKS.stream()
        .filter(this::isCurrent)
        .flatMap(task -> allowed(task).stream())
        .map(
            page ->
                new Entry(
                    texts.text(BUNDLE, "page." + page.key()),
                    page.path(),
                    null,
                    page.path().equals(path())))
        .toList();
  }

  private List<PageEntry> allowed(TaskEntry task) {
    Set<Role> roles = officer.get().roles();
    return task.pages().stream().filter(page -> AccessTable.mayOpen(roles, page.path())).toList();
  }

  /** The history of a record belongs to the record, not to the audit trail beside it. */
  private boolean isCurrent(TaskEntry task) {
    return !path().equals("/audit/history.xhtml")
        && task.pages().stream().anyMatch(page -> path().startsWith(page.folder()));
  }

  private static String path() {
    return FacesContext.getCurrentInstance().getViewRoot().getViewId();
  }

  /** Whether the officer sees records at all; administrators and auditors do not. */
  public boolean isRecordsSeen() {
    return officer.may(Permission.READ_CASES);
  }

  /** 受: the first character of the first role. */
  public String getBadge() {
    return officer.isSignedIn() ? roleName().substring(0, 1) : "-";
  }

  /** 仙台中央警察署. */
  public String getPost() {
    return officer.isSignedIn() ? words.label(officer.get().station().name()) : "";
  }

  /** 受理者 A-012. */
  public String getWho() {
    return officer.isSignedIn() ? roleName() + " " + officer.get().code() : "";
  }

  private String roleName() {
    return officer.get().roles().stream()
        .map(role -> texts.text("hanki.identity.Text", "role." + role))
        .collect(Collectors.joining("・"));
  }
}
