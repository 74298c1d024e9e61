package hanki.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.WaitUntilState;
import hanki.browser.pages.ImportPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Texts that would run if a page forgot to escape them, stored in every record and typed into every
 * field of every page: nothing runs, and they stand there as they were typed.
 */
class StoredScriptsBrowserIT {

  @RegisterExtension private final RunningHanki hanki = new RunningHanki();

  /** Sets a mark in the page if it ever runs. */
  private static final List<String> CANARIES =
      List.of(
          "<img src=x onerror=window.ran=1>",
          "</script><script>window.ran=2</script>",
          "'\";window.ran=3;//",
          "\"><svg onload=window.ran=4>",
          "javascript:window.ran=5",
          "' onfocus=window.ran=6 autofocus x='",
          "#{7*7}${7*7}{{7*7}}",
          "%n%s%x{0}",
          "]]><b>&lt;i&gt;&amp;",
          "\u202Eabc\u2066");

  private static final String ALL = String.join(" ", CANARIES);

  private final Set<String> dialogs = new TreeSet<>();

  private Page watched(Page page) {
    page.onDialog(
        dialog -> {
          dialogs.add(page.url() + " " + dialog.message());
          dialog.dismiss();
        });
    return page;
  }

  private void assertNothingRan(Page page, String where) {
    assertThat(nothingRan(page)).as("nothing ran at " + where).isEqualTo(true);
    assertThat(
            page.locator(
                    "main img[src=x], main b:has(i), [onerror], [onload], [onfocus],"
                        + " [href^='javascript:']")
                .count())
        .as("an element of ours at " + where)
        .isZero();
    assertThat(dialogs).as(where).isEmpty();
    assertThat(hanki.complaints()).as("complaints at " + where).isEmpty();
  }

  /** Asked once more if the page was just about to lead on. */
  private static Object nothingRan(Page page) {
    String question = "window.ran === undefined";
    try {
      return page.evaluate(question);
    } catch (PlaywrightException ledOn) {
      page.waitForLoadState();
      return page.evaluate(question);
    }
  }

  /** Every page this officer may open, but those seen already. */
  private static List<String> pages(Page page, String address, Set<String> seen) {
    return Visitor.allPages().stream()
        .filter(path -> !path.startsWith("/error/") && !path.equals("/sign-in.xhtml"))
        .filter(path -> !seen.contains(path))
        .filter(path -> page.request().get(address + path).status() == 200)
        .sorted()
        .toList();
  }

  @Test
  void a_stored_script_runs_on_no_page_and_on_no_print() {
    Page recorder = watched(hanki.signedInAs("B-001").page());
    var home = new hanki.browser.pages.HomePage(recorder);
    home.recordConsultation().fill("R2.4.1", "（架空）" + ALL).save();
    String record = recorder.url();
    assertThat(recorder.innerText("main"))
        .contains("<img src=x onerror=window.ran=1>", "#{7*7}${7*7}{{7*7}}");
    assertNothingRan(recorder, record);

    recorder.navigate(hanki.address() + "/indicator/import.xhtml");
    ImportPage importing =
        new ImportPage(recorder).check("<img src=x onerror=window.ran=7>.csv", table());
    assertNothingRan(recorder, "the check of an import");
    importing.takeOver();
    assertNothingRan(recorder, "the list of imports");

    recorder.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    recorder.navigate(record);
    assertNothingRan(recorder, "the print of a record");
    recorder.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    for (String officer : List.of("B-001", "C-001", "D-001", "Z-001")) {
      Page page = watched(hanki.signedInAs(officer).page());
      lookAround(page);
    }
  }

  private static String table() {
    return "date,URL,description\r\n"
        + CANARIES.stream()
            .map(
                text ->
                    "2018/01/02 03:04:05,http://x.test/?"
                        + text.replaceAll("[^a-zA-Z0-9=;.]", "")
                        + ",\""
                        + text.replace("\"", "\"\"")
                        + "\"\r\n")
            .collect(Collectors.joining());
  }

  /** Opens every page, and from each the first link to every other page with a record. */
  private void lookAround(Page page) {
    Set<String> seen = new TreeSet<>();
    for (String path : pages(page, hanki.address(), Set.of())) {
      open(page, hanki.address() + path);
      assertNothingRan(page, path);
      List<String> links = new ArrayList<>();
      for (ElementHandle link : page.querySelectorAll("main a[href*='.xhtml?']")) {
        links.add(
            (String) link.evaluate("a => new URL(a.getAttribute('href'), location.href).href"));
      }
      for (String link : links) {
        if (seen.add(Visitor.path(link))) {
          open(page, link);
          assertNothingRan(page, link);
        }
      }
    }
  }

  private static void open(Page page, String address) {
    page.navigate(address, new Page.NavigateOptions().setWaitUntil(WaitUntilState.LOAD));
  }

  @Test
  void a_script_typed_into_any_field_of_any_page_comes_back_as_text() {
    Set<String> filled = new TreeSet<>();
    Set<String> seen = new TreeSet<>();
    for (String officer : List.of("B-001", "A-001", "Z-001", "D-001")) {
      Page page = watched(hanki.signedInAs(officer).page());
      for (String path : pages(page, hanki.address(), seen)) {
        seen.add(path);
        open(page, hanki.address() + path);
        unfold(page);
        List<String> fields = textFields(page);
        fields.forEach(field -> page.fill("[id='" + field + "']", ALL));
        fields.forEach(field -> filled.add(path + " " + field));
        sendForm(page);
        assertNothingRan(page, officer + " " + path);
      }
    }
    assertThat(filled).as("fields filled").hasSizeGreaterThan(8);
  }

  /** Opens the folded parts of a form, whose fields are sent all the same. */
  private static void unfold(Page page) {
    page.evaluate(
        "() => document.querySelectorAll('main details').forEach(part => { part.open = true; })");
  }

  /** Visible fields for text; a length limit of the browser is lifted, as an attacker would. */
  @SuppressWarnings("unchecked")
  private static List<String> textFields(Page page) {
    return (List<String>)
        page.evaluate(
            """
() => [...document.querySelectorAll('main form')].flatMap(form =>
  [...form.querySelectorAll('input[type=text][id], input[type=search][id], input:not([type])[id], textarea[id]')])
  .filter(field => field.offsetParent && !field.readOnly && !field.disabled)
  .map(field => { field.removeAttribute('maxlength'); return field.id; })
""");
  }

  private static void sendForm(Page page) {
    var buttons =
        page.locator("main form input[type=submit].main, main form button[type=submit].main");
    if (buttons.count() > 0 && buttons.first().isVisible()) {
      page.waitForResponse(
          answer -> answer.request().isNavigationRequest(), () -> buttons.first().click());
      page.waitForLoadState();
    }
  }

  @Test
  void a_script_in_the_address_of_any_page_comes_back_as_text() {
    Page page = watched(hanki.signedInAs("B-001").page());
    for (String path : pages(page, hanki.address(), Set.of())) {
      for (String canary : List.of(ALL, "javascript:window.ran=5")) {
        String value = Visitor.encoded(canary);
        page.navigate(
            hanki.address()
                + path
                + "?q=%1$s&from=%1$s&to=%1$s&period=%1$s&measure=%1$s&by=%1$s&kind=%1$s&number=%1$s&actor=%1$s&sort=%1$s"
                    .formatted(value));
        assertNothingRan(page, path + " " + canary);
      }
    }
  }

  @Test
  void the_watch_would_see_a_script_that_runs() {
    Page page = hanki.window();
    page.navigate("data:text/html,<main><img src=x onerror=window.ran=1></main>");
    page.waitForFunction("window.ran === 1");

    assertThat(page.evaluate("window.ran === undefined")).isEqualTo(false);
    assertThat(page.locator("main img[src=x]").count()).isEqualTo(1);
  }
}
