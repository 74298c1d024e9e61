package hanki.publication.house;

import static org.assertj.core.api.Assertions.assertThat;

import hanki.period.CalendarYear;
import hanki.period.Half;
import hanki.period.HalfYear;
import hanki.quantity.Change;
import hanki.quantity.Share;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Sentences with figures of the deck 宮城県警察「サイバーセキュリティセミナー　サイバー空間をめぐる脅威の情勢と今後の対策」 (winter of Reiwa 2
 * to 3), character by character; the numbers in the names are those of its items.
 */
class DeckSentencesTest {

  private static final HouseStyle DECK = new HouseStyleBook().style(HouseStyleBook.MIYAGI);
  private static final HouseNumbers NARROW = DECK.variant("narrow").numbers();
  private static final HouseNumbers UNGROUPED = DECK.variant("ungrouped").numbers();
  private static final CalendarYear R1 = new CalendarYear(2019);
  private static final HalfYear R2_FIRST = new HalfYear(2020, Half.FIRST);

  @Test
  void item_2_the_half_year_of_the_headline() {
    assertThat("• " + DECK.dates().period(R2_FIRST) + "の被害が、前年同期と比べて大幅に増加")
        .isEqualTo("• 令和２年上半期の被害が、前年同期と比べて大幅に増加");
  }

  @Test
  void item_4_the_source_of_the_chart() {
    assertThat(
            DECK.words().source("警察庁", DECK.dates().period(R2_FIRST) + "におけるサイバー空間をめぐる脅威の情勢等について"))
        .isEqualTo("※出典元： 警察庁 “令和２年上半期におけるサイバー空間をめぐる脅威の情勢等について”");
  }

  @Test
  void item_5_a_rate_with_one_decimal() {
    assertThat(
            "センサーにおいて検知したアクセス件数は、１日・１ＩＰアドレス当たり"
                + DECK.numbers().rate(new BigDecimal("6218.1"))
                + "件と増加傾向にある。")
        .isEqualTo("センサーにおいて検知したアクセス件数は、１日・１ＩＰアドレス当たり６，２１８．１件と増加傾向にある。");
  }

  @Test
  void item_7_a_count_in_full_width() {
    assertThat(
            "本年上半期の同ネットワークを通じて把握した標的型メール攻撃の件数は、" + DECK.numbers().count(3_978) + "件と前年同期と比べて増加した。")
        .isEqualTo("本年上半期の同ネットワークを通じて把握した標的型メール攻撃の件数は、３，９７８件と前年同期と比べて増加した。");
  }

  @Test
  void item_8_places_are_written_in_hiragana() {
    assertThat("同じ文面や不正プログラムが" + DECK.numbers().count(10) + "か所以上に送付されていた")
        .isEqualTo("同じ文面や不正プログラムが１０か所以上に送付されていた");
  }

  @Test
  void items_9_and_10_cases_known_by_their_western_year() {
    assertThat(DECK.dates().western(2016) + " ＪＴＢに対する標的型メール攻撃").isEqualTo("２０１６年 ＪＴＢに対する標的型メール攻撃");
    assertThat("顧客情報" + DECK.numbers().tenThousands(7_930_000) + "人分のデータが流出。")
        .isEqualTo("顧客情報７９３万人分のデータが流出。");
    assertThat("公的機関では最大規模となる、" + DECK.numbers().tenThousands(1_250_000) + "件の情報漏えい")
        .isEqualTo("公的機関では最大規模となる、１２５万件の情報漏えい");
  }

  @Test
  void item_12_an_event_of_the_first_year_of_an_era() {
    assertThat("標的型メール攻撃による被害事例（" + DECK.dates().month(YearMonth.of(2019, 11)) + "発生）")
        .isEqualTo("標的型メール攻撃による被害事例（令和元年１１月発生）");
  }

  @Test
  void item_13_days_beside_what_happened_are_narrow() {
    assertThat("○" + DECK.dates().shortDay(LocalDate.of(2020, 11, 2)) + " 大阪府警に通報")
        .isEqualTo("○11/2 大阪府警に通報");
  }

  @Test
  void item_14_a_rounded_count_says_so() {
    assertThat("最大" + DECK.numbers().tenThousands(385_700) + "件の個人情報").isEqualTo("最大約３９万件の個人情報");
  }

  @Test
  void item_17_the_same_level_as_a_year_before_in_narrow_digits() {
    assertThat(
            "サイバー犯罪の検挙件数は増加傾向にあり、本年上半期の検挙件数は、"
                + NARROW.count(4_361)
                + "件と、前年同期と"
                + DECK.words().change().get(5)
                + "となった。")
        .isEqualTo("サイバー犯罪の検挙件数は増加傾向にあり、本年上半期の検挙件数は、4,361件と、前年同期と同水準となった。");
  }

  @Test
  void item_19_shares_keep_their_zero_and_are_about() {
    assertThat(
            "６月末までに都道府県警察から警察庁に報告のあった件数は"
                + NARROW.count(608)
                + "件であった。その内訳としては、詐欺が"
                + NARROW.count(286)
                + "件で全体の"
                + NARROW.share(new Share(286, 608))
                + "と最も多く、次いで不審メール・不審サイトが"
                + NARROW.count(115)
                + "件で全体の"
                + NARROW.share(new Share(115, 608))
                + "を占めている。")
        .isEqualTo(
            "６月末までに都道府県警察から警察庁に報告のあった件数は608件であった。その内訳としては、詐欺が286件で全体の約47.0％と最も多く、"
                + "次いで不審メール・不審サイトが115件で全体の約18.9％を占めている。");
  }

  @Test
  void item_21_differences_of_the_prefecture_without_separators() {
    Change cleared = new Change(412, 386);
    Change consulted = new Change(2_002, 2_292);

    assertThat(line("検挙", cleared)).isEqualTo("検挙３８６件（前年比－２６件）");
    assertThat(line("相談", consulted)).isEqualTo("相談２２９２件（前年比＋２９０件）");
  }

  private static String line(String name, Change change) {
    return name
        + UNGROUPED.count(change.after())
        + "件（前年比"
        + UNGROUPED.difference(change.difference())
        + "件）";
  }

  @Test
  void item_29_five_years_as_a_range() {
    assertThat("県内の発生状況（" + DECK.dates().range(new CalendarYear(2015), R1) + "）")
        .isEqualTo("県内の発生状況（Ｈ２７～Ｒ１）");
  }

  /** Whole yen as recorded are not published; these round to what the deck prints. */
  @Test
  void item_30_only_the_difference_is_about() {
    assertThat(DECK.dates().during(R1) + "の発生状況").isEqualTo("令和元年中の発生状況");
    assertThat(
            "発生件数 "
                + DECK.numbers().count(12)
                + "件（"
                + DECK.numbers().difference(new Change(5, 12).difference())
                + "）")
        .isEqualTo("発生件数 １２件（＋７）");
    assertThat(
            "被害額 "
                + DECK.numbers().amount(10_660_400, MoneyUnit.MAN)
                + "（"
                + DECK.numbers().amountDifference(7_612_000, 10_660_400, MoneyUnit.MAN)
                + "）")
        .isEqualTo("被害額 １，０６６万円（＋約３０５万円）");
  }

  @Test
  void item_32_an_event_before_the_era_changed() {
    assertThat("インターネットバンキングに係る不正送金事犯（" + DECK.dates().month(YearMonth.of(2019, 3)) + "発生）")
        .isEqualTo("インターネットバンキングに係る不正送金事犯（平成３１年３月発生）");
    assertThat("（口座から約" + DECK.numbers().amount(500_000, MoneyUnit.MAN) + "送金）")
        .isEqualTo("（口座から約５０万円送金）");
  }

  @Test
  void item_33_ten_prefectures_of_which_four_are_named_with_the_leading_one_first() {
    List<ListedForce> members =
        Stream.of(
                "04宮城県", "07福島県", "09栃木県", "10群馬県", "12千葉県", "22静岡県", "23愛知県", "28兵庫県", "34広島県",
                "40福岡県")
            .map(DeckSentencesTest::force)
            .toList();

    assertThat(
            "（" + DECK.listing().forces(members, "23", List.of("04", "12", "23", "28")) + "合同捜査本部）")
        .isEqualTo("（愛知、宮城、千葉、兵庫等１０県合同捜査本部）");
    assertThat("中国人" + DECK.people(5) + "を通常逮捕！").isEqualTo("中国人５人を通常逮捕！");
    assertThat(DECK.dates().month(YearMonth.of(2020, 10))).isEqualTo("令和２年１０月");
  }

  @Test
  void item_36_a_fu_among_them_makes_them_府県_and_persons_are_名() {
    HouseStyle named = DECK.variant("named");
    List<ListedForce> members =
        Stream.of(
                "04宮城県", "11埼玉県", "12千葉県", "14神奈川県", "23愛知県", "26京都府", "27大阪府", "28兵庫県", "34広島県",
                "40福岡県", "43熊本県")
            .map(DeckSentencesTest::force)
            .toList();

    assertThat(
            "（"
                + named.listing().forces(members, null, List.of("04", "11"))
                + "合同捜査本部、警視庁サイバー犯罪対策課）")
        .isEqualTo("（宮城・埼玉等１１府県合同捜査本部、警視庁サイバー犯罪対策課）");
    assertThat("中国人の男ら" + named.people(5) + "を").isEqualTo("中国人の男ら５名を");
  }

  @Test
  void item_48_the_number_for_advice() {
    assertThat(DECK.numbers().width().signs("#9110")).isEqualTo("＃９１１０");
  }

  private static ListedForce force(String codeAndName) {
    return new ListedForce(codeAndName.substring(0, 2), codeAndName.substring(2));
  }
}
