package hanki.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import hanki.identity.AccessTable;
import hanki.identity.AccessTable.PageAccess;
import hanki.identity.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Officers of other forces: L-007 of one that takes part, L-014 of one that has left, L-047 of one
 * that never took part. The addresses are those of the access table, so none can be forgotten.
 */
class JointInvestigationBrowserIT {

  private static final String NEVER_GIVEN = "99999999";
  private static final Pattern TASK =
      Pattern.compile("answer\\.xhtml\\?joint=(\\d+)&amp;id=(\\d+)");

  @RegisterExtension private final RunningHanki hanki = new RunningHanki();

  private final Map<String, Page> signedIn = new HashMap<>();

  private Page as(String officer) {
    return signedIn.computeIfAbsent(officer, each -> hanki.signedInAs(each).page());
  }

  private APIResponse get(String officer, String address) {
    return as(officer)
        .request()
        .get(hanki.address() + address, RequestOptions.create().setMaxRedirects(0));
  }

  /** Every page and export that is about one joint investigation. */
  private static List<PageAccess> pages() {
    return AccessTable.pages().stream()
        .filter(page -> page.path().startsWith("/jointinvestigation/"))
        .filter(page -> !page.path().matches(".*/(list|suggestions)\\.xhtml"))
        .toList();
  }

  private static String address(PageAccess page, String joint, String task) {
    return switch (page.path().substring("/jointinvestigation/".length())) {
      case "share.xhtml", "entry.xhtml" -> page.path() + "?joint=" + joint;
      case "answer.xhtml", "tie.xhtml", "strike.xhtml" ->
          page.path() + "?joint=" + joint + "&id=" + task;
      default -> page.path() + "?id=" + joint;
    };
  }

  private String[] jointAndTask() {
    Page own = as("S-001");
    own.navigate(hanki.address() + "/jointinvestigation/list.xhtml");
    own.click("a.rowlink");
    own.click("a[href*='part=course']");
    Matcher found = TASK.matcher(own.content());
    assertThat(found.find()).isTrue();
    return new String[] {found.group(1), found.group(2)};
  }

  @Test
  void every_address_answers_who_left_or_never_took_part_as_if_it_did_not_exist() {
    String[] ids = jointAndTask();
    assertThat(pages()).hasSizeGreaterThan(8);
    for (PageAccess page : pages()) {
      boolean may = AccessTable.mayOpen(Set.of(Role.LIAISON), page.path());
      String address = address(page, ids[0], ids[1]);
      assertThat(get("L-007", address).status()).as("member " + address).isEqualTo(may ? 200 : 403);
      for (String other : List.of("L-014", "L-047")) {
        APIResponse answer = get(other, address);
        APIResponse none = get(other, address(page, NEVER_GIVEN, ids[1]));

        assertThat(answer.status()).as(other + " " + address).isEqualTo(may ? 404 : 403);
        assertThat(answer.status()).isEqualTo(none.status());
        assertThat(plain(answer)).as(other + " " + address).isEqualTo(plain(none));
      }
    }
  }

  private static String plain(APIResponse answer) {
    return answer
        .text()
        .replaceAll("value=\"[^\"]*\"|nonce=\"[^\"]*\"|data-rest=\"[^\"]*\"|[0-9a-f]{8,}", "")
        .replaceAll("(?s)<script.*?</script>", "");
  }

  @Test
  void a_member_sees_what_is_shared_and_nothing_else_and_its_words_carry_its_name() {
    String[] ids = jointAndTask();
    Page member = as("L-007");
    for (String closed :
        List.of(
            "/consultation/list.xhtml",
            "/incident/list.xhtml",
            "/arrest/list.xhtml",
            "/statistics/half-year.xhtml",
            "/publication/list.xhtml",
            "/search/results.xhtml?q=a",
            "/overview/today.xhtml",
            "/overview/today.pdf")) {
      assertThat(get("L-007", closed).status()).as(closed).isEqualTo(403);
    }

    member.navigate(
        hanki.address() + "/jointinvestigation/entry.xhtml?kind=MEETING&joint=" + ids[0]);
    member.fill("[id='form:words']", "（架空）福島からの報告");
    member.click("[id='form:save']");
    member.waitForURL("**/show.xhtml?*part=course*");
    assertThat(member.innerText("#course")).contains("（架空）福島からの報告", "福島県警察", "L-007");

    Page own = as("S-001");
    own.navigate(hanki.address() + "/jointinvestigation/show.xhtml?part=course&id=" + ids[0]);
    assertThat(own.innerText("#course")).contains("（架空）福島からの報告", "福島県警察");
    for (String other : List.of("L-014", "L-047")) {
      Page stranger = as(other);
      stranger.navigate(hanki.address() + "/jointinvestigation/list.xhtml?which=all");
      assertThat(stranger.locator("a.rowlink").count()).isZero();
    }
  }
}
