package hanki.publication;

import static hanki.publication.ADeck.aDeck;
import static org.assertj.core.api.Assertions.assertThat;

import hanki.publication.csv.ReportTablesFile;
import hanki.publication.html.ReportWebPage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The forms of a report that are text: for spreadsheets and for the website. */
class ReportTextFilesTest {

  private static final ReadyReport REPORT = ADeck.seminar();

  private static String csv(ReadyReport report) {
    return new String(new ReportTablesFile().render(report), StandardCharsets.UTF_8);
  }

  private static String html(ReadyReport report) {
    return new String(new ReportWebPage().render(report), StandardCharsets.UTF_8);
  }

  @Test
  void the_file_for_spreadsheets_has_its_mark_its_head_and_exact_numbers() {
    PublicationFiles.leave("sample-deck.csv", new ReportTablesFile().render(REPORT));

    assertThat(csv(REPORT))
        .startsWith("\uFEFF資料名,サイバー空間をめぐる脅威の情勢と今後の対策\r\n")
        .contains("公表版,暫定値\r\n", REPORT.fingerprint())
        .contains("検挙及び相談の対比,単位：件\r\n区分,Ｈ３０,Ｒ１,増減\r\n検挙,412,386,-26\r\n")
        .contains("Ｒ２上,6218.1\r\n")
        .contains("詐欺,286,47.0\r\n")
        .contains("※相談には情報提供を含まない。");
  }

  @Test
  void a_value_that_nobody_knows_is_not_a_zero() {
    assertThat(csv(REPORT)).contains("Ｈ２７,180,…\r\n");
    assertThat(html(REPORT)).contains(">…<");
  }

  @Test
  void a_label_that_would_be_computed_stays_a_text() {
    assertThat(csv(aDeck().with(ADeck.longTable("=1+1")).ready())).contains("'=1+1,2292");
    assertThat(html(aDeck().with(ADeck.longTable("<script>alert(1)</script>")).ready()))
        .doesNotContain("<script")
        .contains("&lt;script&gt;");
  }

  @Test
  void the_page_stands_alone_and_runs_nothing() {
    PublicationFiles.leave("sample-deck.html", new ReportWebPage().render(REPORT));

    assertThat(html(REPORT))
        .startsWith("<!DOCTYPE html>\n<html lang=\"ja\"><head><meta charset=\"UTF-8\"/>")
        .doesNotContain("<script", "http://", "https://", " src=", " href=", "&quot;Noto");
  }

  @Test
  void every_table_of_the_page_has_a_caption_and_heads_that_are_announced() throws Exception {
    Document page =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(
                new ByteArrayInputStream(
                    html(REPORT)
                        .replace("<!DOCTYPE html>", "")
                        .strip()
                        .getBytes(StandardCharsets.UTF_8)));
    NodeList tables = page.getElementsByTagName("table");

    assertThat(tables.getLength()).isEqualTo(ReportTable.all(REPORT).size());
    for (int i = 0; i < tables.getLength(); i++) {
      Element table = (Element) tables.item(i);
      assertThat(table.getElementsByTagName("caption").getLength()).isEqualTo(1);
      NodeList heads = table.getElementsByTagName("th");
      for (int j = 0; j < heads.getLength(); j++) {
        assertThat(((Element) heads.item(j)).getAttribute("scope")).isIn("col", "row");
      }
    }
    assertThat(page.getElementsByTagName("h1").getLength()).isEqualTo(1);
  }

  @Test
  void sentence_table_and_chart_of_the_page_say_the_same_number() {
    assertThat(html(REPORT)).contains("本年上半期の検挙件数は、4,361件と、前年同期と同水準となった。").contains(">４，３６１</td>");
  }

  @Test
  void names_of_files_tell_period_kind_and_revision() {
    assertThat(Arrays.stream(ReportForm.values()).map(form -> form.fileName(REPORT)))
        .contains("hanki-2020H1-seminar.pptx", "hanki-2020H1-seminar.json");
    ReadyReport revised =
        new ReadyReport(
            "題",
            ReportKind.FIVE_YEARS,
            "課",
            REPORT.period(),
            new ReportVintage(ReportVintage.Kind.REVISION, 2),
            REPORT.countedAt(),
            null,
            List.of());
    assertThat(ReportForm.TEXT_TABLE.fileName(revised)).isEqualTo("hanki-2020H1-five-years-r2.csv");
    assertThat(new DocumentHead(revised).foot()).isEqualTo("案（未公表）");
  }
}
