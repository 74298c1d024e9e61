package hanki.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import hanki.browser.pages.ReportPage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From the template to the published deck, each seat by an officer of its own. */
class PublishAReportBrowserIT {

  @RegisterExtension final RunningHanki hanki = new RunningHanki();

  private ReportPage as(String officer) {
    return new ReportPage(hanki.signedInAs(officer).page(), hanki.address());
  }

  @Test
  void an_analyst_composes_and_four_seats_decide_before_it_is_published() throws IOException {
    ReportPage analyst = as("B-001").begin("セミナー資料（スライド）", "2020H1");
    String number = analyst.number();
    analyst.openPart("センサーにおいて検知したアクセス件数は").pick("検挙件数 R1 前年同期比");

    assertThat(analyst.words()).endsWith("{検挙件数・R1・前年同期比}");
    assertThat(analyst.tags()).contains("＝ －２６件");
    page(analyst, "－２６");
    analyst.keep();
    assertThat(analyst.press("sendOff")).contains("起案しました");
    assertThat(analyst.offers("approve")).isFalse();

    for (String seat : List.of("K-002", "K-003", "K-001", "K-004")) {
      ReportPage decider = as(seat);
      assertThat(decider.list()).contains("あなたの番");
      decider.open(number);
      assertThat(decider.press("approve")).contains("決裁しました");
      assertThat(decider.offers("approve")).isFalse();
    }
    ReportPage commissioner = as("K-004").open(number);
    assertThat(commissioner.press("publish")).contains("公表しました");
    assertThat(commissioner.text()).doesNotContain("後閲待ち");

    Download pdf = commissioner.file("pdf");
    assertThat(new String(Files.readAllBytes(pdf.path()), 0, 5, StandardCharsets.US_ASCII))
        .isEqualTo("%PDF-");
    assertThat(hanki.complaints()).isEmpty();
  }

  private static void page(ReportPage composer, String says) {
    composer.page().waitForCondition(() -> composer.preview().contains(says));
  }
}
