package hanki.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import hanki.browser.pages.HomePage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A question asked by keyboard, kept, taken away, and a difference explained. */
class ExploreFiguresBrowserIT {

  @RegisterExtension private final RunningHanki hanki = new RunningHanki();

  @Test
  void a_question_is_asked_by_keyboard_kept_under_a_name_and_taken_away() throws IOException {
    HomePage analyst = hanki.signedInAs("B-001").open("/statistics/explorer.xhtml");
    Page page = analyst.page();

    page.selectOption("#measure", "clearance.cases");
    page.focus("#count-now");
    page.keyboard().press("Enter");
    page.waitForURL("**measure=clearance.cases**");
    page.selectOption("#columns", "year");
    page.selectOption("#last", "2019");
    page.focus("#count-now");
    page.keyboard().press("Enter");
    page.waitForURL("**columns=year**");

    assertThat(page.innerText("#answer tr.total")).contains("412", "386");

    page.fill("[id='form:name']", "検挙の5年");
    page.click("[id='form:keep']");
    page.waitForURL("**saved=**");
    assertThat(page.innerText("#saved")).contains("検挙の5年");
    assertThat(page.innerText("#answer tr.total")).contains("412", "386");

    Download download = page.waitForDownload(() -> page.click("#csv"));
    try (InputStream bytes = download.createReadStream()) {
      assertThat(new String(bytes.readAllBytes(), StandardCharsets.UTF_8))
          .startsWith("\uFEFF")
          .contains("検挙件数（件）", "B-001", "計,", ",412,386\r\n");
    }
  }

  /** Libraries' tables: 412 to 386 has p = 0.38. */
  @Test
  void a_difference_is_judged_in_words_an_officer_understands() {
    HomePage analyst =
        hanki
            .signedInAs("C-001")
            .open("/statistics/change.xhtml?figure=clearance.cases/2019/-/-&against=2018");

    assertThat(analyst.page().innerText("#chance"))
        .contains("386件と412件の差（－26件）は、偶然のゆれの範囲です", "約3回に1回");
  }
}
