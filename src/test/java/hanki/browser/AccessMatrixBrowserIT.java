package hanki.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import hanki.browser.pages.HomePage;
import hanki.identity.AccessTable;
import hanki.identity.AccessTable.PageAccess;
import hanki.identity.Permission;
import hanki.identity.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Every cell of the access table, by direct address and by direct post, and whose records answer.
 * What was expected and seen is left in {@code target/access-matrix.csv}.
 */
class AccessMatrixBrowserIT {

  private static final Map<Role, String> ACCOUNTS =
      new EnumMap<>(
          Map.of(
              Role.RECEIVER, "A-001",
              Role.INVESTIGATOR, "S-001",
              Role.STATISTICIAN, "T-001",
              Role.ANALYST, "B-001",
              Role.APPROVER, "K-001",
              Role.MANAGER, "C-001",
              Role.AUDITOR, "D-001",
              Role.ADMINISTRATOR, "Z-001",
              Role.LIAISON, "L-007"));

  private static final Pattern VIEW_STATE =
      Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]+)\"");
  private static final Pattern NONCE =
      Pattern.compile("name=\"primefaces.nonce\"[^>]*value=\"([^\"]+)\"");
  private static final Pattern FIRST_RECORD = Pattern.compile("show\\.xhtml\\?id=(\\d+)");

  @RegisterExtension final RunningHanki hanki = new RunningHanki();

  private final List<String> seen =
      new ArrayList<>(List.of("role,page,command,scope,expected,seen"));
  private final Map<Role, APIRequestContext> readers = new EnumMap<>(Role.class);

  private APIRequestContext as(Role role) {
    return readers.computeIfAbsent(
        role, each -> hanki.signedInAs(ACCOUNTS.get(each)).page().request());
  }

  private APIResponse get(Role role, String address) {
    return as(role).get(hanki.address() + address, RequestOptions.create().setMaxRedirects(0));
  }

  /** The page with what it needs in its address. */
  private static String address(String page, Map<String, String> ids) {
    return switch (page) {
      case "/consultation/show.xhtml", "/consultation/course.xhtml" ->
          page + "?id=" + ids.get("consultation");
      case "/incident/show.xhtml" -> page + "?id=" + ids.get("incident");
      case "/investigation/task.xhtml",
          "/investigation/event.xhtml",
          "/investigation/note.xhtml",
          "/investigation/upload.xhtml",
          "/investigation/victim.xhtml" ->
          page + "?incident=" + ids.get("incident");
      case "/investigation/strike.xhtml" -> page + "?incident=" + ids.get("incident") + "&event=1";
      case "/arrest/show.xhtml" -> page + "?id=" + ids.get("clearance");
      case "/arrest/custody/show.xhtml" -> page + "?id=" + ids.get("arrest");
      case "/arrest/suspect/show.xhtml" -> page + "?id=" + ids.get("suspect");
      case "/publication/show.xhtml", "/publication/edit.xhtml", "/publication/changes.xhtml" ->
          page + "?id=" + ids.get("report");
      case "/publication/report" -> page + "?form=csv&id=" + ids.get("report");
      case "/jointinvestigation/show.xhtml",
          "/jointinvestigation/figure.xhtml",
          "/jointinvestigation/summary.pdf",
          "/jointinvestigation/summary.pptx" ->
          page + "?id=" + ids.get("joint");
      case "/jointinvestigation/share.xhtml", "/jointinvestigation/entry.xhtml" ->
          page + "?joint=" + ids.get("joint");
      case "/jointinvestigation/answer.xhtml",
          "/jointinvestigation/tie.xhtml",
          "/jointinvestigation/strike.xhtml" ->
          page + "?joint=" + ids.get("joint") + "&id=" + ids.get("task");
      case "/identity/restriction.xhtml", "/audit/history.xhtml", "/withdrawal/edit.xhtml" ->
          page + "?kind=consultation&id=" + ids.get("consultation");
      default -> addressWithoutRecord(page, ids);
    };
  }

  private static String addressWithoutRecord(String page, Map<String, String> ids) {
    return switch (page) {
      case "/guidance/show.xhtml", "/guidance/leaflet.pdf" -> page + "?code=emotet";
      case "/identity/edit.xhtml" -> page + "?code=A-001";
      case "/indicator/show.xhtml" -> page + "?id=" + ids.getOrDefault("site", "-");
      case "/reference/table.xhtml",
          "/reference/table.csv",
          "/reference/edit.xhtml",
          "/reference/import.xhtml" ->
          page + "?of=station";
      case "/audit/show.xhtml" -> page + "?seq=1";
      case "/audit/trail.csv", "/audit/trail.jsonl" -> page + "?purpose=test&actor=nobody";
      case "/national/series.xhtml",
          "/national/enter.xhtml",
          "/national/note.xhtml",
          "/national/values.csv" ->
          page + "?code=npa.clearances";
      case "/completeness/month.xhtml" -> page + "?station=miyagi-01&month=2019-06";
      case "/survey/show.xhtml", "/publication/survey.xlsx", "/publication/survey.csv" ->
          page + "?code=covid19";
      case "/survey/reports.xhtml", "/survey/report.xhtml", "/survey/state.xhtml" ->
          page + "?survey=covid19";
      case "/surge/show.xhtml" -> page + "?id=" + ids.get("surge");
      case "/surge/methods.xhtml" -> page + "?from=2019-01-07&to=2019-12-30";
      case "/statistics/figure.xhtml" -> page + "?at=clearance.cases/2019/-/-";
      case "/statistics/change.xhtml" -> page + "?figure=clearance.cases/2019/-/-";
      case "/publication/half-year.xlsx" ->
          page + "?period=2019&measure=clearance.cases&by=station";
      default -> page;
    };
  }

  private Map<String, String> ownRecords() {
    String joint = first(Role.RECEIVER, "/jointinvestigation/list.xhtml");
    post(Role.ANALYST, "/surge/methods.xhtml", "keep", Map.of());
    post(Role.ANALYST, "/publication/list.xhtml", "begin", Map.of());
    return Map.of(
        "surge", first(Role.ANALYST, "/surge/list.xhtml"),
        "report", first(Role.ANALYST, "/publication/list.xhtml"),
        "consultation", first(Role.RECEIVER, "/consultation/list.xhtml?station=miyagi-01"),
        "incident", first(Role.RECEIVER, "/incident/list.xhtml?station=miyagi-01"),
        "clearance", first(Role.RECEIVER, "/arrest/list.xhtml?station=miyagi-01"),
        "arrest", first(Role.RECEIVER, "/arrest/custody/list.xhtml"),
        "suspect", first(Role.RECEIVER, "/arrest/suspect/list.xhtml"),
        "joint", joint,
        "task", openTask(joint));
  }

  private String openTask(String joint) {
    String page = "/jointinvestigation/show.xhtml?part=course&id=" + joint;
    Matcher found =
        Pattern.compile("answer\\.xhtml\\?joint=\\d+&amp;id=(\\d+)")
            .matcher(get(Role.INVESTIGATOR, page).text());
    assertThat(found.find()).as("an open task in " + page).isTrue();
    return found.group(1);
  }

  private String first(Role role, String list) {
    Matcher found = FIRST_RECORD.matcher(get(role, list).text());
    assertThat(found.find()).as("a record in " + list).isTrue();
    return found.group(1);
  }

  /** Entries of the trail that say the role was refused something; the first line is the head. */
  private long refusalsOf(Role role) {
    return get(
            Role.AUDITOR,
            "/audit/trail.csv?purpose=test&action=access.refused&actor=" + ACCOUNTS.get(role))
        .text()
        .lines()
        .filter(line -> line.contains(ACCOUNTS.get(role)))
        .count();
  }

  private void note(Role role, String page, String command, String scope, int expected, int got) {
    seen.add(String.join(",", role.name(), page, command, scope, "" + expected, "" + got));
    assertThat(got).as(role + " " + page + " " + command + " " + scope).isEqualTo(expected);
  }

  @Test
  void every_cell_of_the_table_answers_as_it_says() throws IOException {
    Map<String, String> ids = ownRecords();
    for (Role role : Role.values()) {
      long before = refusalsOf(role);
      int refused = 0;
      for (PageAccess page : AccessTable.pages()) {
        boolean may = page.permission().roles().contains(role);
        refused += may ? 0 : 1;
        int expected = may ? expectedOf(page.path()) : 403;
        note(role, page.path(), "", "own", expected, get(role, address(page.path(), ids)).status());
        for (Map.Entry<String, Permission> command : page.commands().entrySet()) {
          boolean mayUse = may && command.getValue().roles().contains(role);
          refused += mayUse ? 0 : 1;
          int status = post(role, page.path(), command.getKey(), may ? ids : null);
          if (mayUse) {
            seen.add(
                String.join(
                    ",",
                    role.name(),
                    page.path(),
                    command.getKey(),
                    "own",
                    "not 403",
                    "" + status));
            assertThat(status)
                .as(role + " " + page.path() + " " + command.getKey())
                .isIn(200, 302, 400);
          } else {
            note(role, page.path(), command.getKey(), "own", 403, status);
          }
        }
      }
      assertThat(refusalsOf(role) - before)
          .as("traces of refused cells of " + role)
          .isEqualTo(refused);
    }
    Files.write(Path.of("target/access-matrix.csv"), seen);
    assertThat(seen).hasSizeGreaterThan(200);
  }

  /**
   * No fake site is imported, no file is kept and no report published in this test: what may be
   * opened, and is missing.
   */
  private static int expectedOf(String page) {
    return Set.of("/indicator/show.xhtml", "/investigation/file", "/publication/changes.xhtml")
            .contains(page)
        ? 404
        : 200;
  }

  /** The button alone, with the state of the page where the role may open it. */
  private int post(Role role, String page, String command, Map<String, String> ids) {
    FormData form = FormData.create().set("form", "form").set("form:" + command, "x");
    if (ids != null) {
      String html = get(role, address(page, ids)).text();
      form.set("jakarta.faces.ViewState", found(VIEW_STATE, html));
      form.set("primefaces.nonce", found(NONCE, html));
    }
    return as(role)
        .post(hanki.address() + page, RequestOptions.create().setForm(form).setMaxRedirects(0))
        .status();
  }

  private static String found(Pattern pattern, String html) {
    Matcher matcher = pattern.matcher(html);
    assertThat(matcher.find()).as(pattern.pattern()).isTrue();
    return matcher.group(1);
  }

  @Test
  void a_record_outside_the_readers_scope_is_missing_on_every_page() throws IOException {
    String other = first(Role.ANALYST, "/consultation/list.xhtml?station=miyagi-02");
    String otherIncident = first(Role.ANALYST, "/incident/list.xhtml?station=miyagi-02");
    String otherClearance = first(Role.ANALYST, "/arrest/list.xhtml?station=miyagi-02");
    String restricted = restrictedToManagers();
    List<String> foreign =
        List.of(
            "/consultation/show.xhtml?id=" + other,
            "/consultation/edit.xhtml?id=" + other,
            "/consultation/course.xhtml?id=" + other,
            "/incident/edit.xhtml?consultation=" + other,
            "/incident/show.xhtml?id=" + otherIncident,
            "/incident/edit.xhtml?id=" + otherIncident,
            "/identity/restriction.xhtml?kind=incident&id=" + otherIncident,
            "/arrest/show.xhtml?id=" + otherClearance,
            "/arrest/edit.xhtml?id=" + otherClearance,
            "/identity/restriction.xhtml?kind=consultation&id=" + other,
            "/audit/history.xhtml?kind=consultation&id=" + other,
            "/withdrawal/edit.xhtml?kind=consultation&id=" + other,
            "/identity/restriction.xhtml?kind=clearance&id=" + otherClearance);
    List<String> limited =
        List.of(
            "/consultation/show.xhtml?id=" + restricted,
            "/consultation/edit.xhtml?id=" + restricted,
            "/consultation/course.xhtml?id=" + restricted,
            "/incident/edit.xhtml?consultation=" + restricted,
            "/audit/history.xhtml?kind=consultation&id=" + restricted,
            "/withdrawal/edit.xhtml?kind=consultation&id=" + restricted,
            "/identity/restriction.xhtml?kind=consultation&id=" + restricted);

    for (Role role : Role.values()) {
      boolean narrow = Set.of(Role.RECEIVER, Role.INVESTIGATOR).contains(role);
      foreign.forEach(address -> missing(role, address, "other station", narrow));
      limited.forEach(address -> missing(role, address, "restricted", role != Role.MANAGER));
    }
    Files.write(Path.of("target/access-matrix-scope.csv"), seen);
  }

  /** Same status and same words as for an id that does not exist. */
  private void missing(Role role, String address, String scope, boolean foreign) {
    String page = address.substring(0, address.indexOf('?'));
    boolean may = AccessTable.mayOpen(Set.of(role), page);
    int expected = !may ? 403 : foreign ? 404 : 200;
    APIResponse answer = get(role, address);
    note(role, page, "", scope, expected, answer.status());
    if (expected == 404) {
      APIResponse none = get(role, address.replaceAll("(id|consultation)=\\d+", "$1=99999999"));
      assertThat(none.status()).isEqualTo(404);
      assertThat(plain(answer)).isEqualTo(plain(none));
    }
  }

  private static String plain(APIResponse answer) {
    return answer
        .text()
        .replaceAll("value=\"[^\"]*\"|nonce=\"[^\"]*\"|data-rest=\"[^\"]*\"|[0-9a-f]{8,}", "")
        .replaceAll("(?s)<script.*?</script>", "");
  }

  private String restrictedToManagers() {
    HomePage manager = hanki.signedInAs(ACCOUNTS.get(Role.MANAGER));
    String id = first(Role.ANALYST, "/consultation/list.xhtml?station=miyagi-01&from=H30.1.1");
    manager.open("/identity/restriction.xhtml?kind=consultation&id=" + id);
    manager.page().click("[id='form:restrict']");
    manager.page().waitForSelector(".msg.ok");
    assertThat(manager.text()).contains("制限中");
    return id;
  }

  @Test
  void a_restricted_record_is_counted_for_everybody_and_listed_for_nobody_else() {
    HomePage manager = hanki.signedInAs(ACCOUNTS.get(Role.MANAGER));
    String list = "/consultation/list.xhtml?station=miyagi-03";
    String id = first(Role.ANALYST, list);
    String figure = "/statistics/figure.xhtml?at=consultation.received/2019/station/miyagi-03";
    String before = hanki.signedInAs("B-001").open(figure).page().innerText("#value");

    manager.open("/identity/restriction.xhtml?kind=consultation&id=" + id);
    manager.page().click("[id='form:restrict']");
    manager.page().waitForSelector(".msg.ok");

    HomePage analyst = hanki.signedInAs("B-001").open(figure);
    assertThat(analyst.page().innerText("#value")).isEqualTo(before);
    assertThat(get(Role.ANALYST, list).text()).doesNotContain("show.xhtml?id=" + id + "\"");
    manager.open("/identity/restriction.xhtml?kind=consultation&id=" + id);
    manager.page().click("[id='form:lift']");
    manager.page().waitForSelector("text=制限していません");
    assertThat(get(Role.ANALYST, list).text()).contains("show.xhtml?id=" + id + "\"");
  }

  @Test
  void a_changed_role_acts_at_the_next_request() {
    Page approver = hanki.signedInAs("K-001").page();
    Page administrator = hanki.signedInAs("Z-001").page();
    String importing = hanki.address() + "/indicator/import.xhtml";
    assertThat(approver.request().get(importing).status()).isEqualTo(403);

    tick(administrator, "K-001", "ANALYST", true);
    assertThat(approver.request().get(importing).status()).isEqualTo(200);

    tick(administrator, "K-001", "ANALYST", false);
    assertThat(approver.request().get(importing).status()).isEqualTo(403);
  }

  @Test
  void who_watches_or_hands_out_rights_has_no_other_role_and_nobody_changes_the_own_account() {
    Page administrator = hanki.signedInAs("Z-001").page();

    tick(administrator, "K-001", "AUDITOR", true);
    assertThat(administrator.innerText("#faults")).contains("兼ねられません");

    tick(administrator, "Z-001", "ADMINISTRATOR", true);
    assertThat(administrator.innerText("#faults")).contains("Z-001");
  }

  private void tick(Page administrator, String code, String role, boolean on) {
    administrator.navigate(hanki.address() + "/identity/edit.xhtml?code=" + code);
    // the label lies over the box
    administrator.setChecked(
        "input[value='" + role + "']", on, new Page.SetCheckedOptions().setForce(true));
    administrator.click("[id='form:save']");
    administrator.waitForSelector(".msg:not(.draft-offer)");
  }
}
