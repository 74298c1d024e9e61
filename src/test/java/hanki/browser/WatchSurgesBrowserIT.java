package hanki.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import hanki.browser.pages.HomePage;
import hanki.browser.pages.SurgePage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class WatchSurgesBrowserIT {

  @RegisterExtension private final RunningHanki hanki = new RunningHanki();

  @Test
  void an_analyst_finds_a_surge_opens_its_records_and_decides_with_a_reason() {
    SurgePage analyst = new SurgePage(hanki.signedInAs("B-001").page(), hanki.address());
    long found = analyst.keepAlertsOf("2019-01-07", "2019-12-30");
    assertThat(found).isPositive();

    String alert = analyst.openFirst();
    assertThat(analyst.observed()).isEqualTo(analyst.recordsOfTheFigure());
    assertThat(analyst.told()).contains("過去");
    assertThat(analyst.decide("急増と確認", "").faults()).contains("理由");
    assertThat(analyst.decide("急増と確認", "（架空）注意喚起を行った。").verdict()).isEqualTo("急増と確認");

    HomePage home = hanki.signedInAs("C-001");
    Page manager = home.page();
    manager.navigate(alert);
    assertThat(manager.innerText("main")).contains("（架空）注意喚起を行った。", "B-001");
    assertThat(manager.locator("[id='form:decide']").count()).isZero();
  }
}
