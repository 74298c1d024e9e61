package hanki.browser;

import static org.assertj.core.api.Assertions.assertThat;

import hanki.browser.pages.HalfYearPage;
import hanki.browser.pages.HomePage;
import hanki.browser.pages.ReferencePage;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MaintainReferenceBrowserIT {

  @RegisterExtension private final RunningHanki hanki = new RunningHanki();

  private ReferencePage reference() {
    return new ReferencePage(hanki.signedInAs("Z-001").page(), hanki.address());
  }

  @Test
  void a_rename_keeps_the_former_name_and_a_fault_loses_nothing() {
    ReferencePage page = reference().edit("station", "miyagi-24");
    String name = page.value("NAME_JA");

    page.type("NAME_JA", "架空海岸警察署").type("RENAMED_ON", "R6.4.1").type("SORT", "many").saveInVain();
    assertThat(page.faults()).contains("並び順", "「many」は0から99,999までの整数ではありません");
    assertThat(page.value("NAME_JA")).isEqualTo("架空海岸警察署");
    page.type("SORT", "24").save();

    assertThat(page.news()).contains("miyagi-24", "基R");
    assertThat(page.row("miyagi-24")).contains("架空海岸警察署", "旧名 " + name + "（R6.3.31まで）");
    assertThat(page.edit("station", "miyagi-24").changes())
        .contains("Z-001", "name_ja: " + name + " → 架空海岸警察署");
    assertThat(
            hanki
                .signedInAs("D-001")
                .open("/audit/list.xhtml?actor=Z-001&action=reference.change")
                .text())
        .contains("基準データを変更", name + " → 架空海岸警察署");
  }

  @Test
  void a_station_with_records_cannot_end_before_the_last_of_them() {
    ReferencePage page = reference().edit("station", "miyagi-01");

    page.type("VALID_TO", "H30.12.31").saveInVain();

    assertThat(page.faults()).contains("最後の日", "の記録がこの行を使っています");
  }

  @Test
  void a_file_is_shown_before_it_is_taken_over_and_a_faulty_one_never_is() {
    String heads =
        "code,prefecture_code,station_kind,name_ja,name_en,short_ja,short_en,sort,valid_from\n";
    String good = "iwate-91,03,STATION,架空東警察署,Fictitious East,架空東,East,191,R6.4.1\n";
    ReferencePage page = reference();

    page.check("station", heads + good + "iwate-92,77,STATION,x,x,x,x,1,R6.13.1\n");
    assertThat(page.sums()).contains("新しい 1", "誤り 1");
    assertThat(page.preview()).contains("「77」という行がありません", "「R6.13.1」は日付として読めません");
    assertThat(page.canTakeOver()).isFalse();

    page.check("station", heads + good);
    assertThat(page.takeOver().news()).contains("新しい 1 行");
    assertThat(page.row("iwate-91")).contains("03 岩手県", "架空東警察署", "R6.4.1");
    page.check("station", heads + good);
    assertThat(page.sums()).contains("変わらない 1");
    assertThat(page.canTakeOver()).isFalse();
  }

  @Test
  void everybody_reads_the_tables_and_only_the_administrator_is_offered_to_change_them() {
    HomePage analyst = hanki.signedInAs("B-001");

    analyst.open("/reference/table.xhtml?of=country&q=ベトナム");

    assertThat(analyst.text()).contains("VNM", "ベトナム人").doesNotContain("行を加える");
    assertThat(
            analyst
                .page()
                .request()
                .get(hanki.address() + "/reference/table.csv?of=country")
                .text())
        .startsWith("\uFEFFalpha2,alpha3,name_ja")
        .contains("CN,CHN,中国,China,中国人");
  }

  @Test
  void a_half_year_is_counted_in_the_classes_of_the_time_and_says_where_they_changed()
      throws IOException {
    HalfYearPage table =
        hanki
            .signedInAs("B-001")
            .halfYear("period=2019H1&measure=clearance.cases&by=offence@offence-national");

    assertThat(table.page().innerText("#rows")).contains("H30上※", "H30下※");
    assertThat(table.page().innerText("#breaks"))
        .contains("※ H30上・H30下の列：H31.1.1に「国の3区分（平成30年まで）」から分類が変わった");
    assertThat(sum(table)).isEqualTo(190);
    try (InputStream bytes = table.takeAway().createReadStream();
        XSSFWorkbook workbook = new XSSFWorkbook(bytes)) {
      StringBuilder text = new StringBuilder();
      workbook.getSheetAt(1).forEach(row -> row.forEach(cell -> text.append(cell).append('\n')));
      assertThat(text)
          .contains("国の3区分（令和元年から）", "H30上※", "clearance.cases/2019H1/offence@national-3/3")
          .contains("※ H30上・H30下の列");
    }
    assertThat(table.followRow("その他").proof()).isEqualTo("検算 一致");
  }

  @Test
  void an_act_of_two_offences_is_one_case_or_two_by_the_rule_of_the_classification() {
    HomePage analyst = hanki.signedInAs("B-001");
    analyst.open("/reference/counting.xhtml");

    analyst.page().check("input[value=ua-access]");
    analyst.page().check("input[value=computer-fraud]");
    analyst.page().click("main button[type=submit]");
    analyst.page().waitForSelector("#counted");

    assertThat(
            analyst.page().locator("#counted tr").allInnerTexts().stream()
                .map(row -> row.replaceAll("\\s+", " ")))
        .anyMatch(row -> row.startsWith("刑法犯・特別法犯 主たる罪1件 刑法犯 1"))
        .anyMatch(row -> row.startsWith("国の3区分（令和元年から） 法令ごと") && row.endsWith("2"));
  }

  private static long sum(HalfYearPage table) {
    return List.of("不正アクセス禁止法違反", "コンピュータ・電磁的記録対象犯罪", "その他").stream()
        .mapToLong(name -> Long.parseLong(table.row(name).get(0)))
        .sum();
  }
}
