package hanki.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import hanki.browser.pages.PublishedPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PublishedSeriesBrowserIT {

  @RegisterExtension private final RunningHanki hanki = new RunningHanki();

  private PublishedPage published() {
    return new PublishedPage(hanki.signedInAs("B-001").page(), hanki.address());
  }

  @Test
  void a_newer_value_is_confirmed_and_stands_beside_the_one_before() {
    PublishedPage page = published().enter("npa.targeted-mail");

    page.type("period", "R2上").type("value", "３，９８０").type("institution", "警察庁");
    page.type("title", "架空の資料").type("publishedOn", "R2.6.1").saveInVain();
    assertThat(page.faults()).contains("公表日", "期の終わりより前");
    page.type("publishedOn", "R3.3.4").saveToConfirm();
    assertThat(page.question()).contains("3,978", "3,980", "前の版も残ります");
    page.confirm();

    assertThat(page.news()).contains("3,980", "第2版");
    assertThat(page.versions()).contains("3,980", "表に使用", "3,978", "S25");
    assertThat(page.line("R2上")).contains("3,980", "＋1,293", "＋48.1%", "ほか1版");
  }

  @Test
  void a_file_is_checked_first_and_a_faulty_one_is_not_taken_over() {
    String heads = "series,period,value,unit,institution,title,published_on\n";
    String good = "npa.sensor,R6上,9824.2,件/日・IP,架空の機関,架空の資料,R6.9.19\n";
    PublishedPage page = published();

    page.check(heads + good + "npa.sensor,R6上,many,件,架空の機関,架空の資料,R6.9.19\n");
    assertThat(page.sums()).contains("新しい期 1", "誤り 1");
    assertThat(page.preview()).contains("「many」は数として読めません", "「件」はこの系列の単位ではありません");
    assertThat(page.canTakeOver()).isFalse();

    page.check(heads + good).takeOver();
    assertThat(page.news()).contains("新しい期 1件");
    assertThat(page.check(heads + good).sums()).contains("既にある 1");
    assertThat(page.canTakeOver()).isFalse();
    Page receiver = hanki.signedInAs("A-001").page();
    assertThat(receiver.request().get(hanki.address() + "/national/values.csv").status())
        .isEqualTo(403);
  }
}
