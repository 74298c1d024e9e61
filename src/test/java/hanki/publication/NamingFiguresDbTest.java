package hanki.publication;

import static org.assertj.core.api.Assertions.assertThat;

import hanki.national.TestNational;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamingFiguresDbTest {

  private static final String TOTAL = "clearance.cases/2019H2/-/-";
  private static final String BEFORE = "clearance.cases/2019H1/-/-";

  private final EntityManager session = TestReports.session();
  private final NamingFigures naming =
      new NamingFigures(
          TestReports.book(session), TestNational.finding(session), TestReports.resolving(session));

  private static ReportBlock sentence(String words, String... picks) {
    return new ReportBlock(
        1, "b1", BlockKind.SENTENCE, "", words, String.join("\n", picks), "", "", "", "");
  }

  private ReportBlock named(ReportBlock block) {
    return naming
        .named(
            new ReportDraft(
                "架空", ReportKind.TABLES, "架空", TestReports.R1_SECOND, List.of(block), null))
        .blocks()
        .get(0);
  }

  private String read(ReportBlock block) {
    ReadyBlock ready =
        TestReports.resolving(session)
            .now(
                new ReportDraft(
                    "架空", ReportKind.TABLES, "架空", TestReports.R1_SECOND, List.of(block), null))
            .blocks()
            .get(0);
    return ((ReadyBlock.Sentence) ready).line().text();
  }

  @Test
  void a_picked_figure_has_a_name_that_says_no_more_than_it_must() {
    ReportBlock block =
        named(sentence("検挙{1}件（{2}件）、前期{3}件", TOTAL, TOTAL + "|difference", BEFORE));

    assertThat(block.body()).isEqualTo("検挙{検挙件数}件（{検挙件数・前年同期比}件）、前期{検挙件数・R1上}件");
    assertThat(block.pickLines())
        .extracting(PickLine::name)
        .containsExactly("検挙件数", "検挙件数・前年同期比", "検挙件数・R1上");
  }

  @Test
  void two_picks_of_one_figure_have_two_names() {
    ReportBlock block = named(sentence("{1}{2}", TOTAL, TOTAL));

    assertThat(block.body()).isEqualTo("{検挙件数}{検挙件数・2}");
  }

  @Test
  void words_say_the_same_with_names_as_with_numbers() {
    ReportBlock numbered =
        sentence("{1}件（前年同期比{2}件、{3}）", TOTAL, TOTAL + "|difference", TOTAL + "|rate");
    ReportBlock named = named(numbered);

    assertThat(named.body()).doesNotContain("{1}");
    assertThat(read(named)).isEqualTo(read(numbered)).doesNotContain("…");
    assertThat(read(named.with(named.picks(), named.body().replace("{", "｛").replace("}", "｝"))))
        .isEqualTo(read(numbered));
  }

  @Test
  void a_tag_that_no_figure_has_is_told_and_reads_as_not_available() {
    ReportBlock block = named(sentence("検挙{検挙件数}件、{打った名前}件、{語}", TOTAL));

    assertThat(NamingFigures.unknown(block)).containsExactly("打った名前");
    assertThat(read(block)).contains("…");
  }

  @Test
  void a_share_is_picked_and_says_its_value() {
    String share =
        "published:npa.covid.fraud/2020-02-21~2020-06-30|share:published:npa.covid/2020-02-21~2020-06-30";

    PickLine pick = naming.named(share, sentence(""), TestReports.R2_FIRST);

    assertThat(pick.name()).endsWith("構成比");
    assertThat(pick.toString()).startsWith(share + " as ");
    assertThat(naming.value(share, "narrow", "")).isEqualTo("約47.0％");
  }

  @Test
  void the_page_says_the_value_beside_each_tag() {
    ReportBlock block = named(sentence("検挙{1}件", TOTAL, BEFORE));

    assertThat(naming.tags(block, "", TestReports.R1_SECOND))
        .allSatisfy(tag -> assertThat(tag.text()).matches("[０-９，]+件"))
        .extracting(PickedTag::used)
        .containsExactly(true, false);
  }

  @Test
  void rows_and_parts_are_called_by_what_they_count_and_not_by_an_address() {
    ReportBlock parts =
        new ReportBlock(
            1,
            "b1",
            BlockKind.COMPOSITION,
            "",
            "",
            TOTAL + "\nconsultation.received/2019H2/category/fraud\npublished:nothing.such/2019",
            "",
            "",
            "",
            "");

    assertThat(naming.tags(parts, "", TestReports.R1_SECOND))
        .extracting(PickedTag::name)
        .containsExactly("検挙件数", "相談受理件数（詐欺・悪質商法）", "published:nothing.such/2019");
  }

  @Test
  void a_number_in_the_name_of_a_tag_is_not_a_typed_number() {
    assertThat(ComposedText.typedNumber("検挙{検挙件数・300件}件")).isEmpty();
    assertThat(ComposedText.typedNumber("検挙{検挙件数}件、相談３００件")).contains("３００件");
  }

  @Test
  void every_template_reads_the_same_once_its_figures_have_names() {
    ResolvingReports resolving = TestReports.resolving(session);
    ReportDraft draft =
        resolving.fromTemplate(ReportKind.SEMINAR, TestReports.R2_FIRST, TestReports.FORCE, null);

    assertThat(resolving.now(naming.named(draft)).blocks())
        .isEqualTo(resolving.now(draft).blocks());
  }
}
