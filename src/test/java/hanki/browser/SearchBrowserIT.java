package hanki.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import hanki.browser.pages.HomePage;
import hanki.browser.pages.RecordPage;
import hanki.browser.pages.SearchPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SearchBrowserIT {

  private static final int MOST_BYTES = 150_000;

  @RegisterExtension private final RunningHanki hanki = new RunningHanki();

  @Test
  void
      a_record_is_found_by_keyboard_in_another_notation_and_by_its_number_and_the_search_is_kept() {
    HomePage home = hanki.signedInAs("A-001");
    Page page = home.page();
    RecordPage record =
        home.recordConsultation()
            .fill("H28.5.1", "（架空）ゼゼヌン<b>商店</b>の髙橋、090-1234-5678、hxxps://zezenun[.]example/")
            .save();
    String number = record.number().replace("相談", "").strip();

    SearchPage found = SearchPage.ask(page, "ぜぜぬん 高橋 ０９０１２３４５６７８ zezenun.example");

    assertThat(found.numbers()).containsExactly(number);
    assertThat(found.kinds()).contains("すべて 1", "相談 1", "検挙 0");
    assertThat(found.marked()).containsExactly("ゼゼヌン", "髙橋", "090-1234-5678", "zezenun[.]example");
    assertThat(page.innerText(".hit-text")).contains("<b>商店</b>");
    assertThat(found.bytes()).isLessThan(MOST_BYTES);

    assertThat(found.saveAs("ゼゼヌン関係").remembered().get(0)).isEqualTo("ゼゼヌン関係");
    assertThat(found.forgetFirst().remembered()).noneMatch("ゼゼヌン関係"::equals);

    assertThat(SearchPage.ask(page, "ゼゼヌンがない").nothing()).contains("見つかりません", "旧字体");
    assertThat(SearchPage.ask(page, number).address()).contains("/consultation/show.xhtml?id=");
  }
}
