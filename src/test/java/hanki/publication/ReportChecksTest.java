package hanki.publication;

import static org.assertj.core.api.Assertions.assertThat;

import hanki.publication.ReadyBlock.Composition;
import hanki.publication.ReadyBlock.Line;
import hanki.publication.ReadyBlock.Number;
import hanki.publication.ReadyBlock.Sentence;
import hanki.publication.ReadyBlock.Table;
import hanki.publication.ReportProblem.Kind;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each check finds, and what it leaves alone. */
class ReportChecksTest {

  private static final ReportCheck IDENTITIES = new ShownIdentities(Set.of("022-266-9110"));
  private static final String WHOLE = "consultation.received/2020H1/-/-";
  private static final String FRAUD = "consultation.received/2020H1/category/fraud";
  private static final String OTHER = "consultation.received/2020H1/category/other";

  private final List<ReportBlock> blocks = new ArrayList<>();
  private final List<ReadyBlock> ready = new ArrayList<>();

  private void part(BlockKind kind, String title, String body, ReadyBlock block) {
    blocks.add(new ReportBlock(0, "b" + blocks.size(), kind, title, body, "", "", "", "", ""));
    ready.add(block);
  }

  private void typed(BlockKind kind, String title, String body) {
    part(kind, title, body, new Sentence("b", Line.of(body)));
  }

  private List<ReportProblem> found(ReportCheck check) {
    ReportDraft draft =
        new ReportDraft("題", ReportKind.RELEASE, "課", TestReports.R2_FIRST, blocks, null);
    ReadyReport report =
        new ReadyReport(
            "題",
            ReportKind.RELEASE,
            "課",
            TestReports.R2_FIRST,
            ReportVintage.DRAFT,
            Instant.EPOCH,
            null,
            ready);
    return check.problems(CheckedReport.of(draft, report)).toList();
  }

  private static ReadyFigure figure(String address, String value, String unit, String text) {
    return new ReadyFigure(address, new BigDecimal(value), unit, text, 1, "規則", "/");
  }

  private static Sentence saying(ReadyFigure... figures) {
    List<ReadyBlock.Run> runs = new ArrayList<>();
    for (ReadyFigure each : figures) {
      runs.add(new Number(each));
    }
    return new Sentence("b", new Line(runs));
  }

  private static Table table(Table.Row... rows) {
    return new Table("t", "表", "件", List.of("区分", "Ｒ２上"), List.of(rows), List.of(), "");
  }

  private static Table.Row row(boolean total, ReadyFigure figure) {
    return new Table.Row(total ? "総数" : "区分", total, List.of(Table.Cell.of(figure)));
  }

  @Test
  void text_and_table_that_say_different_numbers_of_one_figure_are_found() {
    part(BlockKind.SENTENCE, "", "", saying(figure(WHOLE, "396", "件", "３９６")));
    part(BlockKind.TABLE, "", "", table(row(true, figure(WHOLE, "341", "件", "341"))));

    assertThat(found(new AgreeingNumbers()))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.kind()).isEqualTo(Kind.NUMBERS_DIFFER);
              assertThat(problem.isGrave()).isTrue();
              assertThat(problem.place()).isEqualTo(2);
              assertThat(problem.detail()).isEqualTo("３９６件 ≠ 341件");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "6218.1, ６，２１８．１",
    "-26, －２６",
    "-26, △26",
    "7, ＋７",
    "0, ±０",
    "47.04, 約47.0％",
    "3052345, ＋約３０５万円",
    "2521000000, ２５億２，１００万円",
    "7930000, 約７９３万",
    "512400000, 512百万円"
  })
  void a_printed_number_is_read_back_as_far_as_its_digits_go(String value, String text) {
    part(BlockKind.SENTENCE, "", "", saying(figure(WHOLE, value, "", text)));

    assertThat(found(new AgreeingNumbers())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"6218.1, ６，２１８．２", "-26, ２６", "10664000, 1067万円", "396, 三百九十六", "47.05, 47.0％"})
  void a_printed_number_that_is_not_its_value_is_found(String value, String text) {
    part(BlockKind.SENTENCE, "", "", saying(figure(WHOLE, value, "", text)));

    assertThat(found(new AgreeingNumbers())).hasSize(1);
  }

  @Test
  void a_cell_that_shows_another_text_than_its_figure_is_found() {
    ReadyFigure fraud = figure(FRAUD, "12", "件", "12");
    part(
        BlockKind.TABLE,
        "",
        "",
        table(new Table.Row("詐欺", false, List.of(new Table.Cell(fraud, "21")))));

    assertThat(found(new AgreeingNumbers())).hasSize(1);
  }

  private void tableOf(int whole, int fraud, int other) {
    part(
        BlockKind.TABLE,
        "相談",
        "",
        table(
            row(true, figure(WHOLE, "" + whole, "件", "" + whole)),
            row(false, figure(FRAUD, "" + fraud, "件", "" + fraud)),
            row(false, figure(OTHER, "" + other, "件", "" + other))));
  }

  @Test
  void rows_that_come_to_their_total_are_in_order() {
    tableOf(608, 286, 322);

    assertThat(found(new PartsAndWholes())).isEmpty();
  }

  @Test
  void rows_that_come_to_more_than_their_total_forbid_publication_and_those_to_less_do_not() {
    tableOf(608, 286, 323);
    tableOf(608, 286, 300);

    assertThat(found(new PartsAndWholes()))
        .extracting(ReportProblem::kind)
        .containsExactly(Kind.PARTS_EXCEED, Kind.PARTS_DIFFER);
  }

  @Test
  void rows_in_which_one_record_can_stand_twice_are_not_added() {
    part(
        BlockKind.TABLE,
        "",
        "",
        table(
            row(true, figure(WHOLE, "10", "件", "10")),
            row(false, figure("consultation.received/2020H1/theme/covid", "9", "件", "9")),
            row(false, figure("consultation.received/2020H1/theme/mask", "8", "件", "8"))));

    assertThat(found(new PartsAndWholes())).isEmpty();
  }

  private void compositionOf(int whole, int[] parts, String... shares) {
    List<Composition.Part> all = new ArrayList<>();
    for (int i = 0; i < parts.length; i++) {
      String count = String.valueOf(parts[i]);
      all.add(
          new Composition.Part(
              "区分" + i,
              figure("published:p" + i + "/2020", count, "件", count),
              figure("published:p" + i + "/2020|share:w", shares[i], "％", shares[i] + "％")));
    }
    part(
        BlockKind.COMPOSITION,
        "構成",
        "",
        new Composition(
            "c", "構成", figure("published:w/2020", "" + whole, "件", "" + whole), all, "", ""));
  }

  @Test
  void shares_may_come_to_99_9_but_not_to_99_8() {
    int[] covid = {286, 115, 67, 57, 55, 28};
    compositionOf(608, covid, "47.0", "18.9", "11.0", "9.4", "9.0", "4.6");
    compositionOf(608, covid, "47.0", "18.9", "11.0", "9.4", "9.0", "4.5");

    assertThat(found(new PartsAndWholes()))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.kind()).isEqualTo(Kind.SHARES_OFF);
              assertThat(problem.detail()).isEqualTo("99.8％");
              assertThat(problem.place()).isEqualTo(2);
            });
  }

  @Test
  void a_composition_without_its_rest_is_found_once() {
    compositionOf(608, new int[] {286, 115}, "47.0", "18.9");

    assertThat(found(new PartsAndWholes()))
        .extracting(ReportProblem::kind)
        .containsExactly(Kind.PARTS_DIFFER);
  }

  @ParameterizedTest
  @CsvSource({
    "口座は http://vobiksale.online/login へ, ADDRESS_OPEN",
    "ＨＰアドレス：ｈｔｔｐｓ：／／ｖｏｂｉｋｓａｌｅ．ｏｎｌｉｎｅ, ADDRESS_OPEN",
    "偽サイト：kyufukin.soumu.online, DOMAIN_SHOWN",
    "連絡先 taro@vobiksale.online まで, PERSON_REACHABLE",
    "電話 090-1234-5678 にかけた, PERSON_REACHABLE",
    "電話 ０９０１２３４５６７８ にかけた, PERSON_REACHABLE",
    "口座番号は1234567, PERSON_REACHABLE",
    "株式会社カプコンは公表した, NAME_SHOWN",
    "架空商事（株）が被害, NAME_SHOWN",
    "架空七銀行を装う, NAME_SHOWN",
    "架空太郎容疑者を逮捕, NAME_SHOWN",
    "架空太郎（34）を逮捕, NAME_SHOWN",
    "架空花子さんの口座から, NAME_SHOWN"
  })
  void what_tells_who_somebody_is_or_leads_to_an_offender_is_found(String words, Kind kind) {
    typed(BlockKind.CASE, "事例", words);

    assertThat(found(IDENTITIES)).extracting(ReportProblem::kind).containsExactly(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ａ社（仙台市）に対する標的型メール",
        "ＨＰアドレス：www.vobiksale.●●",
        "https://www.●●.online/ へ誘導",
        "見本 http://miyagi-shop.example、https://（暗号化）でない",
        "正規サイト：kyufukin.soumu.go.jp",
        "https://www.npa.go.jp/cyber/ に掲載",
        "Ｂ銀行を装うメール、ネット銀行の口座へ送金",
        "株式会社等のサーバ",
        "利用者さんへの注意、お客さんの声",
        "添付 invoice.doc を開く",
        "電話 022-266-9110 へ",
        "インターネットバンキングの利用者（６０歳代）"
      })
  void what_is_masked_public_or_names_nobody_is_left_alone(String words) {
    typed(BlockKind.CASE, "事例", words);

    assertThat(found(IDENTITIES)).isEmpty();
  }

  @Test
  void a_note_may_name_the_site_of_its_source_when_somebody_answers_for_it() {
    typed(BlockKind.NOTES, "", "出典 https://www.apwg.org/report");

    assertThat(found(IDENTITIES))
        .extracting(ReportProblem::kind)
        .containsExactly(Kind.DOMAIN_SHOWN);
  }

  @ParameterizedTest
  @CsvSource({
    "SENTENCE, 募集は令和元年７月２６日（金）まで, 令和元年7月26日",
    "BULLETS, ・R1.8.23 締切, R1.8.23",
    "SENTENCE, 平成２９年９月から増えた, 平成29年9月",
    "CASE, ２０１４年の事案, 2014年",
    "PAGE, 平成２６年の事例, 平成26年"
  })
  void a_day_long_before_the_period_is_found(BlockKind kind, String words, String date) {
    typed(kind, "", words);

    assertThat(found(new OldDates()))
        .extracting(ReportProblem::kind, ReportProblem::detail)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(Kind.OLD_DATE, date));
  }

  @ParameterizedTest
  @CsvSource({
    "SENTENCE, 令和２年３月１日に開設",
    "SENTENCE, 前年（令和元年）と比べて",
    "SENTENCE, 令和元年９月から被害が急増した",
    "CASE, （平成３１年３月発生）",
    "CASE, ２０１６年 ＪＴＢに対する攻撃",
    "NOTES, 出典 平成１２年の白書",
    "SENTENCE, 令和２年１３月４０日"
  })
  void a_day_of_the_period_or_of_a_case_told_is_left_alone(BlockKind kind, String words) {
    typed(kind, "", words);

    assertThat(found(new OldDates())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "CASE, 顧客情報７９３万人分が流出, 793万人",
    "CASE, 約５０万円を送金, 50万円",
    "TIMELINE, 令和３年１月｜男ら５名を逮捕, 5名",
    "PAGE, 全体の４７．０％, 47.0%"
  })
  void a_number_typed_into_a_card_a_timeline_or_a_title_is_found(
      BlockKind kind, String words, String number) {
    typed(kind, "", words);

    assertThat(found(new TypedNumbers())).extracting(ReportProblem::detail).containsExactly(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "（令和元年１１月発生）",
        "①社内→会社：①件名を装ったメールを送信",
        "刑法２４６条の２、第３版",
        "１０か所以上に送付、１０県合同捜査本部",
        "１人１台の端末",
        "{1}人を通常逮捕！",
        "１つ目の手口、２段階認証"
      })
  void years_articles_places_and_marks_are_no_numbers(String words) {
    typed(BlockKind.CASE, "", words);

    assertThat(found(new TypedNumbers())).isEmpty();
  }

  @Test
  void a_title_may_repeat_a_figure_of_its_section_as_long_as_it_is_that_one() {
    typed(BlockKind.PAGE, "相談３９６件", "");
    part(BlockKind.SENTENCE, "", "", saying(figure(WHOLE, "396", "件", "３９６")));
    typed(BlockKind.PAGE, "相談３９６件", "");
    part(BlockKind.SENTENCE, "", "", saying(figure(WHOLE, "341", "件", "３４１")));

    assertThat(found(new TypedNumbers())).extracting(ReportProblem::place).containsExactly(3);
  }

  @Test
  void a_card_that_names_its_source_quotes_its_numbers() {
    typed(BlockKind.CASE, "事例", "最大約３９万件が流出\n※出典 同社の公表");

    assertThat(found(new TypedNumbers())).isEmpty();
  }

  @Test
  void what_is_found_is_cut_to_what_can_be_kept() {
    typed(BlockKind.CASE, "長".repeat(200), "口座番号は1234567");

    assertThat(found(IDENTITIES).get(0).about()).hasSize(25).endsWith("…");
    assertThat(new ReportProblem(Kind.SMALL_CELL, 1, "b1", "題", "１人、".repeat(200)).detail())
        .hasSize(ReportProblem.LONGEST_DETAIL);
  }
}
