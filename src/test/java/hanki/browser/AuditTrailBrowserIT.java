package hanki.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import hanki.browser.pages.HomePage;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AuditTrailBrowserIT {

  private static final Pattern LINK =
      Pattern.compile("\"previousHash\":\"([0-9a-f]{64})\",\"hash\":\"([0-9a-f]{64})\"");

  @RegisterExtension private final RunningHanki hanki = new RunningHanki();

  private String get(Page window, String path) {
    APIResponse response = window.request().get(hanki.address() + path);
    assertThat(response.status()).as(path).isEqualTo(200);
    return response.text();
  }

  @Test
  void what_was_done_stands_in_the_audit_trail() {
    HomePage officer = hanki.signedInAs("A-001");
    officer.recordConsultation().fill("R2.4.1", "（架空）監査の試験").save();
    officer.open("/consultation/list.xhtml?q=宅配");
    officer.page().request().get(hanki.address() + "/identity/list.xhtml");

    HomePage auditor = hanki.signedInAs("D-001");
    auditor.open("/audit/list.xhtml?actor=A-001");
    assertThat(auditor.page().innerText("#entries"))
        .contains("相談を記録", "相談を閲覧", "相談を一覧・検索", "words=宅配")
        .contains("127.0.0.1")
        .doesNotContain(hanki.password("A-001"), "監査の試験");
    auditor.open("/audit/list.xhtml?actor=A-001&action=identity.sign-in");
    assertThat(auditor.page().innerText("#entries")).contains("A-001 ACCEPTED");
    auditor.open("/audit/list.xhtml?actor=nobody");
    assertThat(auditor.text()).contains("この条件の記録はありません");
  }

  @Test
  void an_entry_shows_before_and_after_and_its_neighbours() {
    HomePage auditor = hanki.signedInAs("D-001");
    auditor.open("/audit/list.xhtml?action=consultation.load-samples&kind=consultation");
    auditor.page().locator(".rowlink").first().click();

    auditor.page().waitForSelector("#changes");
    assertThat(auditor.page().innerText("#changes"))
        .contains("受理日", "署", "伏せています #")
        .doesNotContain("（架空）");
    String seq = auditor.page().url().replaceAll(".*seq=", "");
    String hash = auditor.page().innerText("#hash").strip();
    auditor.page().click("a[rel=next]");
    auditor.page().waitForURL("**seq=" + (Long.parseLong(seq) + 1));
    assertThat(auditor.text()).contains(hash);
  }

  @Test
  void a_sign_in_that_failed_is_told_as_refused() {
    Page window = hanki.window();
    window.navigate(hanki.address() + "/sign-in.xhtml");
    new hanki.browser.pages.SignInPage(window).failToSignIn("E-999", "wrong password");

    HomePage auditor = hanki.signedInAs("D-001");
    auditor.open("/audit/list.xhtml?action=identity.sign-in&outcome=REFUSED");

    assertThat(auditor.page().innerText("#entries")).contains("E-999", "拒否");
  }

  @Test
  void the_auditor_checks_the_chain_on_the_page() {
    HomePage auditor = hanki.signedInAs("D-001");
    auditor.open("/audit/check.xhtml");
    auditor.page().click("[id='form:check']");

    auditor.page().waitForSelector("#result");
    assertThat(auditor.text()).contains("すべて合っています");
    assertThat(auditor.page().locator("#broken").count()).isZero();
    assertThat(hanki.complaints()).isEmpty();
  }

  @Test
  void who_takes_the_trail_away_says_what_for_and_leaves_an_entry() {
    Page auditor = hanki.signedInAs("D-001").page();
    APIResponse refused =
        auditor
            .request()
            .get(
                hanki.address() + "/audit/trail.jsonl", RequestOptions.create().setMaxRedirects(0));
    assertThat(refused.status()).isEqualTo(303);
    assertThat(refused.headers().get("location")).endsWith("purpose=missing");

    List<String> lines = get(auditor, "/audit/trail.jsonl?purpose=試験").lines().toList();

    assertThat(lines.size()).isGreaterThan(1000);
    String previous = "0".repeat(64);
    for (int i = 0; i < lines.size(); i++) {
      assertThat(lines.get(i)).startsWith("{\"seq\":" + (i + 1) + ",");
      Matcher link = LINK.matcher(lines.get(i));
      assertThat(link.find()).isTrue();
      assertThat(link.group(1)).isEqualTo(previous);
      previous = link.group(2);
    }
    String csv = get(auditor, "/audit/trail.csv?purpose=試験&action=audit.export");
    assertThat(csv).startsWith("\uFEFF通番,").contains("purpose=試験", "format=jsonl");
  }

  @Test
  void nobody_but_the_auditor_reads_or_takes_the_trail() {
    for (String code : List.of("A-001", "B-001", "Z-001")) {
      Page window = hanki.signedInAs(code).page();
      for (String path :
          List.of(
              "/audit/list.xhtml",
              "/audit/show.xhtml?seq=1",
              "/audit/check.xhtml",
              "/audit/trail.csv?purpose=x",
              "/audit/trail.jsonl?purpose=x")) {
        assertThat(window.request().get(hanki.address() + path).status())
            .as(code + " " + path)
            .isEqualTo(403);
      }
    }
  }
}
