package hanki.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hanki.browser.pages.HomePage;
import hanki.browser.pages.ImportPage;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ImportFakeSitesBrowserIT {

  @RegisterExtension private final RunningHanki hanki = new RunningHanki();

  private ImportPage page() {
    return hanki.signedInAs("B-001").importReports();
  }

  @Test
  void good_rows_and_faulty_ones_are_told_apart_and_the_analyst_decides() {
    ImportPage page =
        page()
            .check(
                "架空の報告.csv",
                """
                date,URL,description
                2017/02/01 10:00:00,https://kyufukin.example/,架空省
                2017/02/30 10:00:00,https://no-such-day.example/,架空省
                2017/02/01 10:00:00,"https://open.example/,架空省
                2017/02/02 10:00:00,javascript:alert(1),架空省
                2017/02/03 10:00:00,https://after.example/,
                2017/02/04 10:00:00,http://kyufukin.example/a?b=1,架空銀行
                """);

    assertThat(page.fresh()).isEqualTo("2");
    assertThat(page.faultyRows())
        .contains("3", "日付として読めません", "4", "列の数が3つではありません", "5", "URLとして読めません")
        .contains("6", "ブランドがありません");
    assertThat(page.decision()).contains("新しい行 2 行を取り込みます");

    assertThat(page.takeOver()).contains("新しく 2 行", "取り込まなかった行 4 行");
    assertThat(page.history()).contains("架空の報告.csv", "B-001");
    assertThat(
            hanki
                .signedInAs("D-001")
                .open("/audit/list.xhtml?actor=B-001&action=fakesite.import")
                .text())
        .contains("偽サイト報告を取込み", "file=架空の報告.csv fresh=2 known=0 faulty=4");
    HomePage home = page.home();
    assertThat(home.halfYear("period=2017H1&measure=fakesite.reported").sentence())
        .startsWith("平成29年上半期の偽サイト報告件数は、2件");
    assertThat(home.halfYear("period=2017H1&measure=fakesite.reported").follow().records())
        .contains("hxxps://kyufukin[.]example/", "hxxp://kyufukin[.]example/a?b=1");
    assertThat(home.page().locator("a[href*='kyufukin']").count())
        .as("a fake address is never a link")
        .isZero();
  }

  @Test
  void running_the_same_file_again_adds_nothing() {
    String csv = "date,URL,description\n2017/08/01 10:00:00,https://twice.example/,架空カード\n";
    assertThat(page().check("twice.csv", csv).takeOver()).contains("新しく 1 行");

    ImportPage again = page().check("twice-copy.csv", csv);

    assertThat(again.fresh()).isEqualTo("0");
    assertThat(again.known()).isEqualTo("1");
    assertThat(again.decision()).contains("新しい行はありません");
  }

  @Test
  void windows_31j_is_read_as_what_it_is() {
    byte[] csv =
        "date,URL,description\r\n2017/09/01 10:00:00,https://sjis.example/,髙島①㈱～\r\n"
            .getBytes(Charset.forName("windows-31j"));

    ImportPage page = page().check("sjis.csv", csv);
    page.takeOver();

    assertThat(page.home().halfYear("period=2017H2&measure=fakesite.reported").row("髙島①㈱～").get(0))
        .isEqualTo("1");
  }

  @Test
  void what_is_no_table_of_reports_is_refused_with_a_reason() {
    assertThat(page().check("a.pdf", "%PDF-1.7 …").faults()).contains("文字の表ではありません");
    assertThat(page().check("a.csv", "日付;番地\n1;2\n").faults())
        .contains("1行目", "date,URL,description");
    assertThat(page().check("a.csv", "date,URL,description\n").faults()).contains("報告の行がありません");
    assertThat(page().check().faults()).contains("ファイルが選ばれていません");
  }

  @Test
  void a_file_above_the_limit_is_refused_with_its_size() {
    byte[] large = new byte[100 * 1024 * 1024 / 4];
    java.util.Arrays.fill(large, (byte) 'a');

    assertThat(page().check("large.csv", large).faults()).contains("25MB", "大きすぎます", "2MB以内");
  }

  /** 5,271 against 2,711: rows of the published files, where they stand beside the repository. */
  @Test
  void the_real_reports_say_5271_with_2560_more_than_the_same_half_of_the_year_before()
      throws Exception {
    Path folder = Path.of("../shared/data/phishing-urls");
    assumeTrue(Files.isDirectory(folder), "the real reports do not stand beside the repository");
    HomePage home = hanki.signedInAs("B-001");
    try (var files = Files.list(folder)) {
      home.importReports();
      home.page().setInputFiles("[id='form:files']", files.sorted().toArray(Path[]::new));
    }
    ImportPage page = new ImportPage(home.page()).check();
    assertThat(page.fresh()).isEqualTo("18,574");
    assertThat(page.takeOver()).contains("新しく 18,574 行", "取り込まなかった行 0 行");
    assertThat(hanki.complaints()).as("complaints while the progress was shown").isEmpty();

    assertThat(home.halfYear("period=2020H1&measure=fakesite.reported").sentence())
        .isEqualTo("令和2年上半期の偽サイト報告件数は、5,271件（前年同期比＋2,560件、＋94.4％）");
    assertThat(home.halfYear("period=2019H2&measure=fakesite.reported").value()).isEqualTo(3_736);
    assertThat(home.halfYear("period=2020H2&measure=fakesite.reported").value()).isEqualTo(6_856);
  }
}
