package hanki.publication;

import static org.assertj.core.api.Assertions.assertThat;

import hanki.publication.ReadyBlock.CaseCard;
import hanki.publication.ReadyBlock.Chart;
import hanki.publication.ReadyBlock.Composition;
import hanki.publication.ReadyBlock.Diagram;
import hanki.publication.ReadyBlock.Sentence;
import hanki.publication.ReadyBlock.Timeline;
import hanki.statistics.CountedRecord;
import hanki.statistics.FigureAddress;
import hanki.statistics.FigureBook;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The deck 宮城県警察「サイバーセキュリティセミナー サイバー空間をめぐる脅威の情勢と今後の対策」, made from records and published series: its
 * sentences character by character. Numbers in the names are those of the items of the deck.
 */
class SeminarDeckDbTest {

  private static ReadyReport deck;

  @BeforeAll
  static void resolve() {
    deck = TestReports.ready(TestReports.session(), ReportKind.SEMINAR, TestReports.R2_FIRST);
  }

  private static <T extends ReadyBlock> Stream<T> blocks(Class<T> kind) {
    return deck.blocks().stream().filter(kind::isInstance).map(kind::cast);
  }

  private static List<String> sentences() {
    return blocks(Sentence.class).map(Sentence::text).toList();
  }

  private static Chart chart(String title) {
    return blocks(Chart.class)
        .filter(chart -> chart.title().equals(title))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void items_5_and_7_what_the_agency_observed() {
    assertThat(sentences())
        .contains(
            "センサーにおいて検知したアクセス件数は、１日・１ＩＰアドレス当たり６，２１８．１件と増加傾向にある。",
            "本年上半期の同ネットワークを通じて把握した標的型メール攻撃の件数は、３，９７８件と前年同期と比べて増加した。");
  }

  @Test
  void item_17_the_chosen_word_stands_with_the_numbers_it_rests_on() {
    assertThat(sentences()).contains("サイバー犯罪の検挙件数は増加傾向にあり、本年上半期の検挙件数は、4,361件と、前年同期と同水準となった。");
  }

  @Test
  void item_19_shares_of_the_reports_on_the_new_virus() {
    assertThat(sentences())
        .contains(
            "新型コロナウイルス感染症に関連するサイバー犯罪が疑われる事案として、６月末までに都道府県警察から警察庁に報告のあった件数は608件であった。"
                + "その内訳としては、詐欺が286件で全体の約47.0％と最も多く、次いで不審メール・不審サイトが115件で全体の約18.9％を占めている。");
  }

  @Test
  void item_21_the_prefecture_is_counted_from_its_records() {
    assertThat(sentences()).contains("検挙３８６件（前年比－２６件）", "相談２２９２件（前年比＋２９０件）");
    assertThat(deck.figures())
        .filteredOn(figure -> figure.address().equals("clearance.cases/2019/-/-"))
        .singleElement()
        .satisfies(
            figure -> {
              assertThat(figure.value()).isEqualByComparingTo("386");
              assertThat(figure.ruleVersion()).isPositive();
              assertThat(figure.href()).startsWith("/statistics/figure.xhtml?at=");
            });
  }

  @Test
  void item_28_the_difference_is_great_and_said_so() {
    assertThat(blocks(ReadyBlock.Bullets.class).flatMap(each -> each.items().stream()))
        .extracting(item -> item.text().text())
        .contains(
            "前年上半期は、発生件数・被害額ともに以前と比べて減少傾向にあったものの、９月から被害が急増した。",
            "令和２年上半期は、被害が急増した前年下半期と比べて減少しているものの、前年同期と比べて大幅に増加しており、その被害の多くは、"
                + "前年９月以降から引き続いているＳＭＳや電子メールを用いて金融機関を装ったフィッシングサイトへ誘導する手口によるものと考えられる。");
  }

  @Test
  void item_30_the_difference_of_the_loss_is_taken_in_yen() {
    assertThat(blocks(ReadyBlock.Bullets.class).flatMap(each -> each.items().stream()))
        .extracting(item -> item.text().text())
        .contains("発生件数 １２件（＋７）", "被害額 １，０６６万円（＋約３０５万円）");
  }

  @Test
  void items_9_10_and_14_numbers_of_cases_made_public() {
    assertThat(paragraphs())
        .contains(
            "被害規模はすさまじく、同社のデータベースに登録されていた顧客情報７９３万人分のデータが流出。",
            "公的機関では最大規模となる、１２５万件の情報漏えい事件に発展。",
            "最大約３９万件の個人情報（顧客、取引先等）の流出の可能性があることも公表した。");
  }

  private static List<String> paragraphs() {
    return blocks(CaseCard.class)
        .flatMap(
            card ->
                Stream.concat(
                    card.paragraphs().stream(), card.facts().stream().map(CaseCard.Fact::text)))
        .map(ReadyBlock.Line::text)
        .toList();
  }

  @Test
  void item_32_the_money_that_went_abroad() {
    assertThat(sentences()).contains("⑤ベトナム人名義口座に送金（口座から約５０万円送金）");
  }

  @Test
  void items_33_and_36_the_arrests_of_joint_investigations() {
    List<String> events =
        blocks(Timeline.class)
            .flatMap(timeline -> timeline.events().stream())
            .map(event -> event.when() + "、" + event.text().text())
            .toList();

    assertThat(events)
        .contains(
            "令和元年１０月、中国人１人を通常逮捕！",
            "令和２年１０月、中国人５人を通常逮捕！",
            "令和２年１１月、中国人５人を通常逮捕！",
            "令和３年１月、中国人の男ら５名を私電磁的記録不正作出・同供用と詐欺等で通常逮捕！");
    assertThat(blocks(Timeline.class).map(timeline -> timeline.heading().text()))
        .contains("愛知、宮城、千葉、兵庫等１０県合同捜査本部", "宮城・埼玉等１１府県合同捜査本部、警視庁サイバー犯罪対策課");
  }

  @Test
  void items_33_and_36_rest_on_the_records_of_the_joint_investigations() {
    List<ReadyFigure> joint =
        deck.figures().stream()
            .filter(figure -> figure.address().startsWith("joint.arrested/"))
            .toList();

    assertThat(joint).noneMatch(ReadyFigure::isPublished);
    assertThat(deck.figures()).noneMatch(each -> each.address().startsWith("published:joint."));
    assertThat(table("逮捕した警察と人員", 1))
        .containsExactly(List.of("計", "５"), List.of("埼玉県警察", "３"), List.of("警視庁", "２"));
    assertThat(joint)
        .filteredOn(figure -> figure.address().equals("joint.arrested/2021-01/joint/合R2-0001"))
        .hasSize(2)
        .allSatisfy(figure -> assertThat(figure.value()).isEqualByComparingTo("5"));
  }

  private static List<List<String>> table(String title, int number) {
    return blocks(ReadyBlock.Table.class)
        .filter(table -> table.title().equals(title))
        .skip(number)
        .findFirst()
        .orElseThrow()
        .rows()
        .stream()
        .map(
            row ->
                Stream.concat(
                        Stream.of(row.label()),
                        row.cells().stream().map(ReadyBlock.Table.Cell::text))
                    .toList())
        .toList();
  }

  @Test
  void item_18_rests_on_the_reports_into_the_survey() {
    Composition covid = blocks(Composition.class).findFirst().orElseThrow();

    assertThat(covid.whole().address()).isEqualTo("survey.reported/2020H1/survey/covid19");
    assertThat(covid.figures()).noneMatch(ReadyFigure::isPublished);
  }

  @Test
  void a_chart_and_the_sentence_beside_it_hold_the_same_number() {
    Chart chart = chart("サイバー犯罪の検挙件数の推移");
    ReadyFigure last =
        chart.series().get(0).values().get(chart.series().get(0).values().size() - 1);

    assertThat(chart.categories()).endsWith("R1上", "R2上");
    assertThat(last.value()).isEqualByComparingTo("4361");
    assertThat(deck.figures())
        .filteredOn(figure -> figure.address().equals(last.address()))
        .hasSize(2)
        .extracting(ReadyFigure::value)
        .containsOnly(last.value());
    assertThat(chart.source()).startsWith("※出典元： 警察庁 “令和２年上半期における");
  }

  @Test
  void item_18_parts_add_up_though_their_shares_come_to_99_9() {
    Composition covid = blocks(Composition.class).findFirst().orElseThrow();

    assertThat(covid.parts().stream().map(part -> part.count().value()).reduce(BigDecimal::add))
        .contains(new BigDecimal("608"));
    assertThat(covid.parts().stream().map(part -> part.share().value()).reduce(BigDecimal::add))
        .contains(new BigDecimal("99.9"));
  }

  @Test
  void the_methods_of_the_deck_stand_with_their_steps() {
    assertThat(blocks(Diagram.class)).hasSize(13).allMatch(each -> each.steps().size() >= 2);
    assertThat(blocks(Diagram.class).filter(each -> each.title().contains("Ｅｍｏｔｅｔ")))
        .singleElement()
        .satisfies(emotet -> assertThat(emotet.steps()).hasSize(5));
  }

  @Test
  void every_figure_of_the_deck_has_an_address_a_source_and_a_number() {
    assertThat(deck.figures())
        .hasSizeGreaterThan(80)
        .allSatisfy(
            figure -> {
              assertThat(FigurePick.parse(figure.address())).hasToString(figure.address());
              assertThat(figure.value()).isNotNull();
              assertThat(figure.source()).isNotBlank();
            });
    assertThat(missing()).as("places without a number").isEmpty();
  }

  /** Cases, survey and joint investigations alike: what is frozen names the records counted. */
  @Test
  void every_figure_that_the_house_counts_can_be_frozen_with_its_records() {
    ResolvingReports resolving = TestReports.resolving(TestReports.session());
    ReportDraft draft =
        resolving.fromTemplate(ReportKind.SEMINAR, TestReports.R2_FIRST, TestReports.FORCE, null);
    FigureBook book = TestReports.book(TestReports.session());

    assertThat(resolving.resolved(draft, ReportVintage.DRAFT).counted().values())
        .filteredOn(found -> !found.address().startsWith(FigurePick.PUBLISHED))
        .hasSizeGreaterThan(20)
        .allSatisfy(
            found ->
                assertThat(
                        book.counted(FigureAddress.parse(found.address())).stream()
                            .mapToLong(CountedRecord::contribution)
                            .sum())
                    .as(found.address())
                    .isEqualTo(found.amount().longValueExact()));
  }

  private static List<String> missing() {
    return blocks(Sentence.class)
        .filter(sentence -> sentence.text().contains(ComposedText.NOT_AVAILABLE))
        .map(Sentence::text)
        .filter(Objects::nonNull)
        .collect(Collectors.toList());
  }
}
