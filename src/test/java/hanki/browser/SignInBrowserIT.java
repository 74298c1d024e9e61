package hanki.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import hanki.browser.pages.HomePage;
import hanki.browser.pages.PasswordPage;
import hanki.browser.pages.SecondFactorPage;
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
          "/identity/self.xhtml",
          "/identity/password.xhtml",
          "/identity/second-factor.xhtml",
          "/identity/sessions.xhtml",
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

  private static final String OWN = "kuroi neko ga yane de hiru";

  /** Opens an account as an administrator does, and gives the password that is shown once. */
  private String openAccount(Page administrator, String code, String role) {
    administrator.navigate(hanki.address() + "/identity/list.xhtml");
    administrator.fill("[id='form:code']", code);
    administrator.fill("[id='form:name']", "架空 試験用");
    // the label lies over its box
    administrator.check("input[value='" + role + "']", new Page.CheckOptions().setForce(true));
    administrator.selectOption("[id='form:station']", "miyagi-hq-cyber");
    administrator.click("[id='form:open']");
    return administrator.innerText("#issued");
  }

  private static void press(Page administrator, String code, String button) {
    administrator
        .locator("tr", new Page.LocatorOptions().setHasText(code))
        .locator("input[value='" + button + "']")
        .click();
  }

  private SignInPage signInPage(Page window) {
    window.navigate(hanki.address() + "/sign-in.xhtml");
    return new SignInPage(window);
  }

  @Test
  void an_account_pauses_after_five_wrong_passwords_and_an_administrator_ends_the_pause() {
    Page administrator = hanki.signedInAs("Z-001").page();
    String issued = openAccount(administrator, "P-100", "MANAGER");
    Page window = hanki.window();
    for (int i = 0; i < 5; i++) {
      signInPage(window).failToSignIn("P-100", "wrong");
    }
    assertThat(signInPage(window).failToSignIn("P-100", issued).fault()).contains("止まって");

    press(administrator, "P-100", "再発行する");
    administrator.waitForSelector("#issued");
    String reissued = administrator.innerText("#issued");
    signInPage(window).signInWithIssued("P-100", reissued).choose(reissued, OWN);
    assertThat(new HomePage(window).headline()).isEqualTo("今日の仕事");

    press(administrator, "P-100", "止める");
    administrator.waitForSelector("tr:has-text('P-100') input[value='再開する']");
    window.navigate(hanki.address() + "/index.xhtml");
    assertThat(window.url())
        .as("a stopped account is out at its next request")
        .contains("sign-in", "ended=STOPPED");
    assertThat(window.innerText("#ended")).contains("利用者が止められた");
  }

  @Test
  void an_issued_password_opens_nothing_but_the_page_where_one_chooses_an_own_one() {
    Page administrator = hanki.signedInAs("Z-001").page();
    String issued = openAccount(administrator, "P-101", "MANAGER");
    Page window = hanki.window();
    PasswordPage page = signInPage(window).signInWithIssued("P-101", issued);
    for (String path :
        List.of("/index.xhtml", "/consultation/list.xhtml", "/identity/self.xhtml")) {
      window.navigate(hanki.address() + path);
      assertThat(window.url()).as(path).contains("/identity/password.xhtml");
    }

    assertThat(page.chooseInVain(issued, "passwordpassword")).contains("よく使われて");
    assertThat(page.chooseInVain(issued, "kuroi p-101 neko ga")).contains("p-101");
    assertThat(page.chooseInVain(issued, "mijikai")).contains("7字", "15字以上");
    assertThat(page.chooseInVain(issued, issued)).contains("同じ", "別のもの");
    assertThat(page.chooseInVain("wrong", OWN)).contains("今のパスワードが違う");
    page.choose(issued, OWN);
    assertThat(new HomePage(window).headline()).isEqualTo("今日の仕事");
    assertThat(hanki.complaints()).isEmpty();
  }

  @Test
  void password_fields_hide_what_is_typed_take_a_paste_and_tell_managers_what_they_are() {
    Page window = hanki.signedInAs("C-001").open("/identity/password.xhtml").page();

    for (String field : List.of("current", "next", "again")) {
      assertThat(window.getAttribute("[id='form:" + field + "']", "type")).isEqualTo("password");
      assertThat(window.getAttribute("[id='form:" + field + "']", "autocomplete"))
          .isEqualTo(field.equals("current") ? "current-password" : "new-password");
    }
    window.focus("[id='form:next']");
    window.evaluate(
        "document.activeElement.dispatchEvent(new ClipboardEvent('paste', {cancelable: true}))"
            + " || (document.title = 'prevented')");
    assertThat(window.title()).doesNotContain("prevented");
  }

  @Test
  void an_approver_needs_the_phone_each_time_and_a_code_counts_once() {
    Page administrator = hanki.signedInAs("Z-001").page();
    String issued = openAccount(administrator, "P-102", "APPROVER");
    Page window = hanki.window();
    signInPage(window).signInWithIssued("P-102", issued).choose(issued, OWN);
    assertThat(window.url()).contains("/identity/second-factor.xhtml");
    window.navigate(hanki.address() + "/index.xhtml");
    assertThat(window.url()).contains("/identity/second-factor.xhtml");

    SecondFactorPage page = new SecondFactorPage(window);
    Authenticator phone = new Authenticator(page.secret());
    String code = phone.code();
    List<String> paper = page.enrol(code);
    assertThat(paper).hasSize(10).allMatch(each -> each.matches("([A-Z2-7]{4}-){5}[A-Z2-7]{4}"));
    assertThat(page.onward().headline()).isEqualTo("今日の仕事");

    Page later = hanki.window();
    signInPage(later).signInAskedForFactor("P-102", OWN);
    later.navigate(hanki.address() + "/index.xhtml");
    assertThat(later.url()).as("the password alone opens nothing").contains("sign-in");
    later.navigate(hanki.address() + "/sign-in-code.xhtml");
    assertThat(new SignInPage(later).typeFactorInVain(code).fault()).contains("すでに使われた");
    assertThat(new SignInPage(later).typeFactor(paper.get(0)).headline()).isEqualTo("今日の仕事");

    Page again = hanki.window();
    signInPage(again).signInAskedForFactor("P-102", OWN);
    assertThat(new SignInPage(again).typeFactorInVain(paper.get(0)).fault()).contains("使われた");
    assertThat(new SignInPage(again).typeFactor(phone.nextCode()).headline()).isEqualTo("今日の仕事");
  }

  @Test
  void who_lost_the_phone_is_reset_by_an_administrator_and_begins_anew() {
    Page administrator = hanki.signedInAs("Z-001").page();
    String issued = openAccount(administrator, "P-103", "APPROVER");
    Page window = hanki.window();
    signInPage(window).signInWithIssued("P-103", issued).choose(issued, OWN);
    SecondFactorPage page = new SecondFactorPage(window);
    page.enrol(new Authenticator(page.secret()).code());

    administrator.navigate(hanki.address() + "/identity/list.xhtml");
    press(administrator, "P-103", "二つ目の確認を解く");
    administrator.waitForSelector("#issued");
    String reissued = administrator.innerText("#issued");
    window.navigate(hanki.address() + "/index.xhtml");
    assertThat(window.url()).as("the sessions ended").contains("sign-in");
    signInPage(window).signInWithIssued("P-103", reissued).choose(reissued, OWN + " no 2");
    assertThat(window.url()).contains("/identity/second-factor.xhtml");

    press(administrator, "Z-001", "二つ目の確認を解く");
    administrator.waitForSelector("#faults");
    assertThat(administrator.innerText("#faults")).contains("自分では解けません");
  }

  @Test
  void an_officer_sees_the_own_sessions_and_signs_out_everywhere_else() {
    Page here = hanki.signedInAs("T-001").page();
    Page there = hanki.signedInAs("T-001").page();
    here.navigate(hanki.address() + "/identity/self.xhtml");
    assertThat(here.innerText("table")).contains("Chrome", "127.0.0.1", "この画面");

    here.click("[id='sessions:endOthers']");
    here.waitForSelector(".msg.ok");
    there.navigate(hanki.address() + "/index.xhtml");
    assertThat(there.url()).contains("sign-in", "ended=BY_OFFICER");
    here.navigate(hanki.address() + "/index.xhtml");
    assertThat(here.url()).contains("/index.xhtml");
  }

  @Test
  void an_administrator_ends_the_session_of_another() {
    Page window = hanki.signedInAs("D-001").page();
    Page administrator = hanki.signedInAs("Z-001").open("/identity/sessions.xhtml").page();

    administrator
        .locator("tr", new Page.LocatorOptions().setHasText("D-001"))
        .first()
        .locator("input[value='終わらせる']")
        .click();
    administrator.waitForSelector(".msg.ok");
    window.navigate(hanki.address() + "/index.xhtml");
    assertThat(window.url()).contains("sign-in", "ended=BY_ADMINISTRATOR");
  }

  @Test
  void changing_the_password_asks_for_the_present_one_and_offers_to_end_the_others() {
    Page administrator = hanki.signedInAs("Z-001").page();
    String issued = openAccount(administrator, "P-104", "MANAGER");
    Page here = hanki.window();
    signInPage(here).signInWithIssued("P-104", issued).choose(issued, OWN);
    Page there = hanki.window();
    signInPage(there).signIn("P-104", OWN);
    String before = session(here);

    here.navigate(hanki.address() + "/identity/password.xhtml");
    assertThat(here.isChecked("[id='form:endOthers']")).isTrue();
    new PasswordPage(here).choose(OWN, OWN + " ni");
    assertThat(here.innerText(".msg.ok")).contains("パスワードを変え");
    assertThat(session(here)).as("a new session id").isNotEqualTo(before);
    there.navigate(hanki.address() + "/index.xhtml");
    assertThat(there.url()).contains("sign-in");
    signInPage(there).failToSignIn("P-104", OWN);
    assertThat(signInPage(there).signIn("P-104", OWN + " ni").headline()).isEqualTo("今日の仕事");
    assertThat(there.innerText(".msg.ok")).contains("前回のログイン", "127.0.0.1");
  }
}
