package hanki.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import hanki.browser.pages.HomePage;
import hanki.browser.pages.SignInPage;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SignInBrowserIT {

  @RegisterExtension private final RunningHanki hanki = new RunningHanki();

  private static final List<String> PAGES =
      List.of(
          "/",
          "/index.xhtml",
          "/consultation/list.xhtml",
          "/consultation/edit.xhtml",
          "/consultation/show.xhtml?id=1",
          "/arrest/list.xhtml",
          "/arrest/edit.xhtml",
          "/arrest/show.xhtml?id=1",
          "/statistics/half-year.xhtml",
          "/statistics/figure.xhtml?at=consultation.received/2019/-/-",
          "/indicator/import.xhtml",
          "/indicator/show.xhtml?id=1",
          "/identity/list.xhtml",
          "/audit/list.xhtml",
          "/publication/half-year.xlsx?period=2019&measure=clearance.cases&by=station");

  private HttpResponse<String> get(String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(hanki.address() + path)).build(),
            HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void no_page_but_sign_in_opens_without_a_session() throws Exception {
    for (String path : PAGES) {
      HttpResponse<String> answer = get(path);

      assertThat(answer.statusCode()).as(path).isEqualTo(302);
      assertThat(answer.headers().firstValue("Location"))
          .as(path)
          .hasValueSatisfying(location -> assertThat(location).startsWith("/sign-in.xhtml"));
    }
    assertThat(get("/sign-in.xhtml").statusCode()).isEqualTo(200);
  }

  @Test
  void every_answer_carries_the_headers_and_none_tells_the_server() throws Exception {
    for (String path : List.of("/", "/sign-in.xhtml", "/nowhere", "/health", "/metrics")) {
      HttpResponse<String> answer = get(path);

      assertThat(answer.headers().firstValue("X-Content-Type-Options"))
          .as(path)
          .hasValue("nosniff");
      assertThat(answer.headers().firstValue("X-Frame-Options")).as(path).hasValue("DENY");
      assertThat(answer.headers().firstValue("Server")).as(path).isEmpty();
      assertThat(answer.headers().firstValue("X-Powered-By")).as(path).isEmpty();
      assertThat(answer.body()).as(path).doesNotContain("Payara");
    }
    assertThat(get("/sign-in.xhtml").headers().firstValue("Content-Security-Policy"))
        .hasValueSatisfying(
            policy ->
                assertThat(policy)
                    .contains(
                        "object-src 'none'", "frame-ancestors 'none'", "script-src 'self' 'nonce-")
                    .doesNotContain("unsafe-inline"));
  }

  @Test
  void a_wrong_password_is_answered_in_japanese_and_the_number_stays() {
    Page window = hanki.window();
    window.navigate(hanki.address() + "/sign-in.xhtml");

    SignInPage signIn = new SignInPage(window).failToSignIn("C-001", "wrong");

    assertThat(signIn.fault()).contains("利用者番号とパスワードの組が違う");
    assertThat(window.inputValue("[id='form:code']")).isEqualTo("C-001");
  }

  @Test
  void signing_in_leads_to_the_page_that_was_asked_for_and_never_to_another_host() {
    Page window = hanki.window();
    window.navigate(hanki.address() + "/statistics/half-year.xhtml?period=2019H1");
    new SignInPage(window).signIn("C-001", hanki.password("C-001"));
    assertThat(window.url()).endsWith("/statistics/half-year.xhtml?period=2019H1");

    Page other = hanki.window();
    other.navigate(hanki.address() + "/sign-in.xhtml?to=//evil.example/");
    new SignInPage(other).signIn("C-001", hanki.password("C-001"));
    assertThat(other.url()).isEqualTo(hanki.address() + "/index.xhtml");
  }

  @Test
  void officer_numbers_are_read_in_any_width_and_case() {
    Page window = hanki.window();
    window.navigate(hanki.address() + "/sign-in.xhtml");

    HomePage home =
        new SignInPage(window).signIn("ｃ－００１".replace('－', '-'), hanki.password("C-001"));

    assertThat(home.headline()).isEqualTo("今日の仕事");
  }

  @Test
  void the_session_id_changes_at_sign_in_and_alone_opens_nothing() {
    Page window = hanki.window();
    window.navigate(hanki.address() + "/sign-in.xhtml");
    String before = session(window);
    new SignInPage(window).signIn("C-001", hanki.password("C-001"));
    String after = session(window);

    assertThat(after).isNotEqualTo(before);
    Page thief = hanki.window();
    thief
        .context()
        .addCookies(
            List.of(
                new com.microsoft.playwright.options.Cookie("JSESSIONID", after)
                    .setUrl(hanki.address())));
    thief.navigate(hanki.address() + "/index.xhtml");
    assertThat(thief.url()).contains("/sign-in.xhtml");
  }

  private static String session(Page window) {
    return window.context().cookies().stream()
        .filter(cookie -> cookie.name.equals("JSESSIONID"))
        .findFirst()
        .orElseThrow()
        .value;
  }

  @Test
  void after_signing_out_the_back_button_shows_nothing() {
    HomePage home = hanki.signedInAs("C-001");
    Page window = home.page();
    home.signOut();

    window.goBack();

    assertThat(window.url()).contains("/sign-in.xhtml");
  }

  @Test
  void an_account_pauses_after_five_wrong_passwords_and_an_administrator_ends_the_pause() {
    Page window = hanki.window();
    Page administrator = hanki.signedInAs("Z-001").open("/identity/list.xhtml").page();
    administrator.fill("[id='form:code']", "P-100");
    administrator.fill("[id='form:name']", "架空 停止試験");
    administrator.check("input[value='MANAGER']");
    administrator.selectOption("[id='form:station']", "miyagi-hq-cyber");
    administrator.click("[id='form:open']");
    String password = administrator.innerText("#issued");
    window.navigate(hanki.address() + "/sign-in.xhtml");
    for (int i = 0; i < 5; i++) {
      new SignInPage(window).failToSignIn("P-100", "wrong");
    }

    assertThat(new SignInPage(window).failToSignIn("P-100", password).fault()).contains("止まって");

    administrator
        .locator("tr", new Page.LocatorOptions().setHasText("P-100"))
        .locator("input[value='再発行する']")
        .click();
    administrator.waitForSelector("#issued");
    String reissued = administrator.innerText("#issued");
    window.navigate(hanki.address() + "/sign-in.xhtml");
    assertThat(new SignInPage(window).signIn("P-100", reissued).headline()).isEqualTo("今日の仕事");

    administrator
        .locator("tr", new Page.LocatorOptions().setHasText("P-100"))
        .locator("input[value='止める']")
        .click();
    administrator.waitForSelector("tr:has-text('P-100') input[value='再開する']");
    window.navigate(hanki.address() + "/index.xhtml");
    assertThat(window.url()).as("a stopped account is out at its next request").contains("sign-in");
  }
}
