package hanki.browser;

import static org.assertj.core.api.Assertions.assertThat;

import hanki.browser.pages.HomePage;
import hanki.browser.pages.MethodEditPage;
import hanki.browser.pages.MethodPage;
import hanki.platform.document.PdfProof;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RewriteAMethodBrowserIT {

  @RegisterExtension private final RunningHanki hanki = new RunningHanki();

  private MethodPage method(HomePage home) {
    home.open("/guidance/show.xhtml?code=emotet");
    return new MethodPage(home.page());
  }

  @Test
  void the_diagram_follows_what_an_analyst_types_and_the_former_version_stays() {
    MethodPage before = method(hanki.signedInAs("B-001"));
    String second = before.steps().get(1);

    MethodEditPage editing = before.rewrite().sayStep(1, "架空の送信").moveUp(2).renameActor(2, "架空の職員");
    assertThat(editing.draws("架空の送信")).isTrue();
    assertThat(editing.draws("架空の職員")).isTrue();
    MethodPage after = editing.save();

    assertThat(after.steps()).startsWith(second, "架空の送信");
    assertThat(after.versions()).hasSizeGreaterThan(1).first().asString().contains("B-001");
    assertThat(after.former().steps()).startsWith("標的型メール送信", second);
  }

  @Test
  void an_officer_at_the_counter_takes_the_leaflet_and_the_mail_but_rewrites_nothing()
      throws IOException {
    HomePage home = hanki.signedInAs("A-001");
    home.open("/guidance/show.xhtml?code=fake-shop");
    MethodPage method = new MethodPage(home.page());

    try (InputStream pdf = method.leaflet().createReadStream()) {
      byte[] bytes = pdf.readAllBytes();
      assertThat(PdfProof.pages(bytes)).isEqualTo(1);
      assertThat(PdfProof.words(bytes)).contains("＃９１１０");
    }
    assertThat(method.mail()).startsWith("mailto:?subject=");
    assertThat(home.page().locator("#rewrite").count()).isZero();
  }
}
