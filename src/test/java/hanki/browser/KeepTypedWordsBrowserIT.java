package hanki.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import hanki.browser.pages.ConsultationEditPage;
import hanki.browser.pages.HomePage;
import hanki.browser.pages.RecordPage;
import hanki.browser.pages.SignInPage;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No word that was typed is lost, whatever happens to page, session or officer. */
class KeepTypedWordsBrowserIT {

  @RegisterExtension private final RunningHanki hanki = new RunningHanki();

  private static String words() {
    return "（架空）下書き " + UUID.randomUUID();
  }

  /** Types and waits until the page says that it is kept. */
  private static ConsultationEditPage typed(HomePage home, String words) {
    ConsultationEditPage form = home.recordConsultation().type("summary", words);
    leaveField(form.page());
    return form;
  }

  /** What is typed is kept when a field is left. */
  private static void leaveField(Page page) {
    page.evaluate("document.activeElement.blur()");
    page.waitForSelector("#draftState[data-unsaved='false']");
    assertThat(state(page)).startsWith("下書きを保存しました");
  }

  private static String state(Page page) {
    return page.innerText("#draftState");
  }

  private static String link(Page page) {
    return page.getAttribute("#draft", "data-address");
  }

  private static void expire(Page page) {
    page.evaluate(
        "document.querySelectorAll('[name=\"jakarta.faces.ViewState\"]')"
            + ".forEach(field => { field.value = '-1:-2'; })");
  }

  @Test
  void what_was_typed_is_offered_again_and_gone_once_it_is_saved() {
    HomePage home = hanki.signedInAs("A-001");
    String words = words();
    String draft = link(typed(home, words).page());
    home.open("/index.xhtml");
    assertThat(home.page().innerText("#ownDrafts")).contains("相談の受理");
    home.recordConsultation();
    home.page().click(".draft-offer a[href='" + draft + "']");

    ConsultationEditPage again = new ConsultationEditPage(home.page());
    assertThat(home.page().innerText("#restored")).contains("下書きを戻しました");
    assertThat(again.value("summary")).isEqualTo(words);
    RecordPage record = again.fill("R2.2.3", words).save();

    assertThat(record.summary()).isEqualTo(words);
    home.recordConsultation();
    assertThat(home.page().locator(".draft-offer a[href='" + draft + "']").count()).isZero();
    assertThat(hanki.complaints()).isEmpty();
  }

  @Test
  void every_kind_of_field_comes_back() {
    HomePage home = hanki.signedInAs("B-001");
    ConsultationEditPage form =
        home.recordConsultation()
            .fill("H30.5.1", words())
            .press("themes", "新型コロナウイルス")
            .press("damage", "あり")
            .type("damageYen", "50.2万")
            .press("handlings", "教示・助言")
            .choose("station", "石巻警察署");
    leaveField(form.page());
    String before = fields(form.page());

    home.open(link(form.page()));

    assertThat(fields(home.page())).isEqualTo(before).contains("50.2万", "H30.5.1");
  }

  @ParameterizedTest
  @CsvSource({
    "S-001, /investigation/task.xhtml?incident=",
    "S-001, /investigation/note.xhtml?incident=",
    "S-001, /investigation/victim.xhtml?incident=",
    "S-001, /investigation/upload.xhtml?incident=",
    "S-001, /arrest/suspect/edit.xhtml",
    "B-001, /guidance/edit.xhtml?code=emotet",
    "B-001, /national/enter.xhtml?code=npa.clearances",
    "Z-001, /identity/list.xhtml",
    "Z-001, /reference/edit.xhtml?of=station&key=miyagi-01"
  })
  void every_form_gives_back_what_was_typed_into_it(String officer, String address) {
    HomePage home = hanki.signedInAs(officer);
    Page page = home.page();
    home.open(address.endsWith("incident=") ? address + firstIncident(home) : address);
    if (page.locator("[id='form:addStep']").count() == 1) {
      page.click("[id='form:addStep']");
      page.waitForCondition(() -> page.locator("[id='form:steps:5:label']").count() == 1);
    }
    page.evaluate(
        "document.querySelectorAll('#form input[type=text]:not(:disabled), #form textarea')"
            + ".forEach((field, i) => { field.focus(); field.value = '架空 ' + i;"
            + " field.dispatchEvent(new Event('input', { bubbles: true })); })");
    leaveField(page);
    String before = fields(page);

    home.open(link(page));

    assertThat(page.innerText("#restored")).contains("下書きを戻しました");
    assertThat(fields(page)).isEqualTo(before).contains("架空 0");
  }

  private static String firstIncident(HomePage home) {
    home.open("/incident/list.xhtml?station=miyagi-01");
    return home.page()
        .locator("a[href*='show.xhtml?id=']")
        .first()
        .getAttribute("href")
        .replaceFirst(".*id=(\\d+).*", "$1");
  }

  /** All that is chosen or typed in the form, but the tokens. */
  private static String fields(Page page) {
    return (String)
        page.evaluate(
            "() => new URLSearchParams([...new FormData(document.getElementById('form'))]"
                + ".filter(([name]) => name.startsWith('form:') && !name.endsWith('Token'))"
                + ".sort()).toString().replaceAll('+', ' ').split('&')"
                + ".map(decodeURIComponent).join('\\n')");
  }

  @Test
  void a_form_sent_from_a_page_that_has_expired_opens_again_with_every_word() {
    HomePage home = hanki.signedInAs("A-001");
    String words = words();
    ConsultationEditPage form = home.recordConsultation().type("summary", words);
    expire(form.page());

    form.page().click("[id='form:save']");

    form.page().waitForURL("**/consultation/edit.xhtml?draft=*&expired=true");
    assertThat(form.value("summary")).isEqualTo(words);
    assertThat(form.page().innerText("main")).contains("開き直しました", "下書きを戻しました");
  }

  @Test
  void a_form_sent_after_the_session_has_ended_comes_back_after_signing_in() {
    HomePage home = hanki.signedInAs("A-001");
    String words = words();
    ConsultationEditPage form = home.recordConsultation().type("summary", words);
    form.page().context().clearCookies();

    form.page().click("[id='form:save']");

    form.page().waitForURL("**/sign-in.xhtml?to=*");
    new SignInPage(form.page()).signIn("A-001", hanki.password("A-001"));
    assertThat(form.value("summary")).isEqualTo(words);
  }

  @Test
  void a_page_without_a_session_keeps_what_is_typed_and_asks_to_sign_in() {
    HomePage home = hanki.signedInAs("A-001");
    String words = words();
    ConsultationEditPage form = home.recordConsultation();
    form.page().context().clearCookies();

    form.type("summary", words).page().locator("[id='form:summary']").blur();

    form.page().waitForSelector("#session-lost[open]");
    form.page().click("#session-return");
    form.page().waitForURL("**/sign-in.xhtml?locked=true*");
    new SignInPage(form.page()).signIn("A-001", hanki.password("A-001"));
    assertThat(form.value("summary")).isEqualTo(words);
  }

  @Test
  void a_screen_left_alone_warns_then_locks_and_comes_back_with_every_word() {
    Page window = hanki.window();
    window.clock().install();
    HomePage home = hanki.signedInAs("A-001", window);
    ConsultationEditPage form = home.recordConsultation();
    window.clock().fastForward("25:30");
    window.waitForSelector("#session-idle[open]");
    assertThat(window.innerText("#session-idle .countdown")).startsWith("4:");
    window.click("#session-stay");
    window.waitForCondition(() -> window.locator("#session-idle[open]").count() == 0);
    String words = words();
    form.type("summary", words);

    window.clock().fastForward("31:00");

    window.waitForURL("**/sign-in.xhtml?locked=true*");
    assertThat(window.content()).doesNotContain(words);
    assertThat(window.inputValue("[id='form:code']")).isEqualTo("A-001");
    assertThat(
            (String)
                window.evaluate("JSON.stringify(localStorage) + JSON.stringify(sessionStorage)"))
        .matches("\\{(\"hanki\\.(seen|locked)\":\"\\d+\",?)*}\\{}");
    window.navigate(hanki.address() + "/index.xhtml");
    assertThat(window.url()).as("the session has ended").contains("/sign-in.xhtml");
    window.goBack();
    new SignInPage(window).signIn("A-001", hanki.password("A-001"));
    assertThat(form.value("summary")).isEqualTo(words);
  }

  @Test
  void ten_minutes_before_a_sign_in_ends_the_page_says_so_and_locks_when_it_does() {
    Page window = hanki.window();
    window.clock().install();
    HomePage home = hanki.signedInAs("C-001", window);
    window.route(
        "**/statistics/half-year.xhtml",
        route -> {
          var answer = route.fetch();
          route.fulfill(
              new Route.FulfillOptions()
                  .setResponse(answer)
                  .setBody(answer.text().replaceFirst("data-rest=\"\\d+\"", "data-rest=\"590\"")));
        });
    home.open("/statistics/half-year.xhtml");

    window.waitForSelector("#session-end[open]");
    window.click("#session-later");
    window.waitForCondition(() -> window.locator("#session-end[open]").count() == 0);
    window.clock().fastForward("09:51");

    window.waitForURL("**/sign-in.xhtml?locked=true*");
    new SignInPage(window).signIn("C-001", hanki.password("C-001"));
    assertThat(window.url()).endsWith("/statistics/half-year.xhtml");
  }

  @Test
  void a_draft_of_another_officer_is_as_if_it_did_not_exist() {
    String words = words();
    String draft = link(typed(hanki.signedInAs("A-001"), words).page());

    HomePage other = hanki.signedInAs("B-001").open(draft);

    assertThat(other.page().locator("#restored").count()).isZero();
    assertThat(other.page().content()).doesNotContain(words);
    other.open("/consultation/edit.xhtml");
    assertThat(other.page().content()).doesNotContain(draft);
    HomePage none =
        hanki
            .signedInAs("B-001")
            .open(draft.replaceFirst("draft=.*", "draft=" + UUID.randomUUID()));
    assertThat(none.page().locator("#restored").count()).isZero();
  }

  @Test
  void words_are_taken_only_with_the_slip_of_a_form_and_never_from_another_site() {
    HomePage home = hanki.signedInAs("A-001");
    PlainSession session = new PlainSession(hanki.address(), home.page());
    PlainForm form = session.open("/consultation/edit.xhtml").with("summary", words());

    HttpResponse<String> kept = session.post("/draft", form.body());
    assertThat(kept.statusCode()).isEqualTo(200);
    assertThat(kept.body()).matches("\\{\"savedAt\":\"\\d\\d:\\d\\d:\\d\\d\",\"signedIn\":true}");
    assertThat(new PlainSession(hanki.address(), null).post("/draft", form.body()).body())
        .contains("\"signedIn\":false");
    assertThat(session.post("/draft", form.body(), "Sec-Fetch-Site", "cross-site").statusCode())
        .isEqualTo(403);
    form.withPlain("hanki.draft", form.value("hanki.draft") + "x");
    assertThat(session.post("/draft", form.body()).statusCode()).isEqualTo(403);
    assertThat(session.post("/draft", "form%3Asummary=x").statusCode()).isEqualTo(403);
    assertThat(session.get("/draft").statusCode()).isEqualTo(405);
  }

  @Test
  void a_server_that_does_not_answer_is_said_and_the_page_stays() {
    HomePage home = hanki.signedInAs("A-001");
    String words = words();
    ConsultationEditPage form = home.recordConsultation();
    form.page().context().setOffline(true);

    form.type("summary", words).page().click("[id='form:save']");

    form.page().waitForCondition(() -> state(form.page()).startsWith("下書きを保存できません"));
    assertThat(form.value("summary")).isEqualTo(words);
    form.page().context().setOffline(false);
    form.page().waitForCondition(() -> state(form.page()).startsWith("下書きを保存しました"));
  }

  @Test
  void a_correction_that_met_another_shows_both_values_and_takes_what_is_chosen() {
    String mine = words();
    String theirs = words();
    HomePage first = hanki.signedInAs("A-001");
    ConsultationEditPage late = first.recordConsultation().fill("R2.2.3", words()).save().correct();
    HomePage other = hanki.signedInAs("B-001");
    other.page().navigate(late.page().url());
    new ConsultationEditPage(other.page())
        .type("summary", theirs)
        .type("receivedAt", "0905")
        .save();

    late.type("summary", mine).saveInVain();

    assertThat(late.page().innerText("#conflict")).contains(mine, theirs, "09:05");
    assertThat(late.value("summary")).isEqualTo(mine);
    late.page().waitForNavigation(() -> late.page().click("[id='form:choose']"));
    assertThat(late.value("receivedAt")).isEqualTo("09:05");
    RecordPage record = late.save();
    assertThat(record.summary()).isEqualTo(mine);
    assertThat(late.page().innerText("main")).contains("09:05");
  }
}
