package hanki.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import hanki.browser.pages.HomePage;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Signing in through another system, which is another site for the browser. */
class OpenidBrowserIT {

  @RegisterExtension private final RunningHanki hanki = new RunningHanki();

  @AfterEach
  void mend() {
    hanki.provider().spoils(claims -> claims);
    hanki.provider().says("C-001");
  }

  private Page atTheProvider(String wanted) {
    Page window = hanki.window();
    window.navigate(hanki.address() + wanted);
    window.click("[id='form:openid']");
    window.waitForURL(address -> address.startsWith(hanki.provider().issuer()));
    return window;
  }

  private static String refused(Page window) {
    window.click("#consent");
    window.waitForSelector("#openidFault");
    return window.innerText("#openidFault");
  }

  @Test
  void an_officer_goes_to_the_provider_and_comes_back_to_the_page_that_was_wanted() {
    hanki.signedInAs("C-001");
    Page window = atTheProvider("/statistics/half-year.xhtml?period=2019H1");
    String there = window.url();

    window.click("#consent");
    window.waitForURL(hanki.address() + "/statistics/half-year.xhtml?period=2019H1");

    assertThat(there).contains("code_challenge_method=S256", "redirect_uri=http%3A%2F%2F127.0.0.1");
    assertThat(window.innerText(".msg.ok")).contains("前回のログイン");
    assertThat(cookies(window))
        .as("all of ours are bound to our site, and the journey's is gone")
        .contains("hanki Strict", "hanki-device Strict")
        .noneMatch(cookie -> cookie.startsWith("hanki-trip"));
    window.navigate(hanki.address() + "/identity/self.xhtml");
    assertThat(window.innerText("table")).contains("この画面");
    assertThat(hanki.complaints()).isEmpty();
    new HomePage(window).signOut();
    assertThat(window.url()).contains("/sign-in.xhtml");
  }

  private static List<String> cookies(Page window) {
    return window.context().cookies().stream()
        .map(
            (Cookie cookie) ->
                cookie.name
                    + " "
                    + cookie.sameSite.name().charAt(0)
                    + cookie.sameSite.name().substring(1).toLowerCase())
        .toList();
  }

  @Test
  void what_the_provider_does_not_prove_is_refused_in_words_and_stands_in_the_trail_once() {
    hanki.provider().says("P-999");
    Page window = atTheProvider("/sign-in.xhtml");
    assertThat(refused(window)).contains("管理担当", "ログインできません");
    hanki.provider().says("C-001");
    hanki.provider().spoils(claims -> claims.claim("nonce", "other"));
    window.click("[id='form:openid']");
    assertThat(refused(window)).contains("管理担当");
    window.navigate(hanki.address() + "/index.xhtml");
    assertThat(window.url()).contains("/sign-in.xhtml");

    Page auditor = hanki.signedInAs("D-001").page();
    auditor.navigate(hanki.address() + "/audit/list.xhtml?action=identity.sign-in-openid");
    assertThat(lines(auditor, "P-999 UNKNOWN")).isEqualTo(1);
    assertThat(lines(auditor, "NOT_PROVED NONCE")).isEqualTo(1);
  }

  private static int lines(Page auditor, String detail) {
    return auditor.locator("tr", new Page.LocatorOptions().setHasText(detail)).count();
  }

  @Test
  void an_answer_brought_by_a_stranger_opens_nothing() {
    hanki.signedInAs("C-001");
    Page window = atTheProvider("/sign-in.xhtml");
    String answer = window.getAttribute("#consent", "href");

    Page stranger = hanki.window();
    stranger.navigate(answer);
    stranger.waitForSelector("#openidFault");
    assertThat(stranger.innerText("#openidFault")).contains("もう一度");

    window.click("#consent");
    window.waitForURL(hanki.address() + "/index.xhtml");
    window.navigate(answer);
    window.waitForSelector("#openidFault");
    assertThat(window.innerText("#openidFault")).as("the same again").contains("もう一度");
  }

  @Test
  void a_link_on_another_site_does_not_begin_to_sign_in() throws Exception {
    HttpResponse<String> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(hanki.address() + "/sign-in/openid"))
                    .header("Sec-Fetch-Site", "cross-site")
                    .build(),
                HttpResponse.BodyHandlers.ofString());

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location")).hasValue("/sign-in.xhtml");
  }
}
