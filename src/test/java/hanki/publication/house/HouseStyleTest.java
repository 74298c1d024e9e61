package hanki.publication.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hanki.quantity.Change;
import hanki.quantity.Share;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HouseStyleTest {

  private static final HouseStyleBook BOOK = new HouseStyleBook();
  private static final HouseStyle MIYAGI = BOOK.style("miyagi");
  private static final HouseStyle AGENCY = BOOK.style("police-agency");

  @Test
  void the_difference_is_taken_in_yen_before_it_is_rounded() {
    // 1,066 less 762 would be 304, of amounts that are rounded
    assertThat(AGENCY.numbers().amountDifference(7_615_000, 10_663_000, MoneyUnit.MAN))
        .isEqualTo("＋約305万円");
    assertThat(Math.round(10_663_000 / 1e4) - Math.round(7_615_000 / 1e4)).isEqualTo(304);
  }

  @Test
  void a_half_is_rounded_up_and_away_from_zero() {
    assertThat(AGENCY.numbers().amountDifference(0, 25_000, MoneyUnit.MAN)).isEqualTo("＋約3万円");
    assertThat(AGENCY.numbers().amountDifference(25_000, 0, MoneyUnit.MAN)).isEqualTo("－約3万円");
  }

  @Test
  void what_is_exact_is_not_about() {
    assertThat(MIYAGI.numbers().amountDifference(0, 50_000, MoneyUnit.MAN)).isEqualTo("＋５万円");
    assertThat(MIYAGI.numbers().share(new Share(1, 4))).isEqualTo("２５．０％");
    assertThat(MIYAGI.numbers().share(new Share(1, 3))).isEqualTo("約３３．３％");
  }

  @Test
  void a_hundred_million_stands_in_kanji() {
    assertThat(AGENCY.numbers().amount(2_521_000_000L, MoneyUnit.MAN)).isEqualTo("25億2,100万円");
    assertThat(AGENCY.numbers().amount(315_714_000, MoneyUnit.MAN)).isEqualTo("約3億1,571万円");
    assertThat(AGENCY.numbers().amount(1_200_000_000, MoneyUnit.MAN)).isEqualTo("12億円");
    assertThat(AGENCY.numbers().amount(99_999_999, MoneyUnit.MAN)).isEqualTo("約1億円");
    assertThat(MIYAGI.numbers().amount(315_710_000, MoneyUnit.MILLION)).isEqualTo("３１６百万円");
    assertThat(MIYAGI.numbers().amount(0, MoneyUnit.YEN)).isEqualTo("０円");
  }

  @Test
  void nothing_before_has_no_rate_and_no_change_is_neither_plus_nor_minus() {
    assertThat(MIYAGI.numbers().rate(new Change(0, 5))).isEqualTo("－");
    assertThat(MIYAGI.numbers().share(new Share(0, 0))).isEqualTo("－");
    assertThat(MIYAGI.numbers().difference(0)).isEqualTo("±０");
    assertThat(AGENCY.numbers().rate(new Change(412, 386))).isEqualTo("－6.3％");
    assertThat(AGENCY.numbers().points(new BigDecimal("1.2"))).isEqualTo("＋1.2ポイント");
  }

  @Test
  void a_table_of_statistics_marks_what_fell_with_a_triangle() {
    assertThat(BOOK.style("finance").numbers().difference(-1_234)).isEqualTo("△1,234");
    assertThat(BOOK.style("finance").numbers().difference(1_234)).isEqualTo("1,234");
    assertThat(BOOK.style("finance").variant("press").numbers().difference(-7)).isEqualTo("▲7");
  }

  @Test
  void the_days_around_the_change_of_era_carry_their_own() {
    assertThat(MIYAGI.dates().day(LocalDate.of(2019, 4, 30))).isEqualTo("平成３１年４月３０日");
    assertThat(MIYAGI.dates().day(LocalDate.of(2019, 5, 1))).isEqualTo("令和元年５月１日");
    assertThat(AGENCY.dates().day(LocalDate.of(2020, 6, 30))).isEqualTo("令和2年6月30日");
  }

  @Test
  void who_is_among_them_decides_the_word_for_many() {
    ListedForce hokkaido = new ListedForce("01", "北海道");
    ListedForce miyagi = new ListedForce("04", "宮城県");
    ListedForce tokyo = new ListedForce("13", "東京都");
    ListedForce osaka = new ListedForce("27", "大阪府");
    HouseListing listing = AGENCY.listing();

    assertThat(listing.count(List.of(miyagi))).isEqualTo("1県");
    assertThat(listing.count(List.of(tokyo, osaka, miyagi))).isEqualTo("3都府県");
    assertThat(listing.count(List.of(hokkaido, miyagi))).isEqualTo("2道県");
    assertThat(listing.count(List.of(osaka, hokkaido, tokyo, miyagi))).isEqualTo("4都道府県");
    assertThat(listing.forces(List.of(osaka, miyagi, hokkaido), null)).isEqualTo("北海道、宮城、大阪3道府県");
  }

  @Test
  void digits_beyond_the_latin_ones_and_kanji_stay() {
    assertThat(DigitWidth.FULL.signs("𠮷2-R1#")).isEqualTo("𠮷２-Ｒ１＃");
    assertThat(DigitWidth.HALF.signs("Ｈ２７～Ｒ１")).isEqualTo("H27～R1");
    assertThat(DigitWidth.FULL.digits("R2")).isEqualTo("R２");
  }

  @Test
  void a_style_with_a_key_nobody_knows_is_refused_at_the_start() {
    assertThatThrownBy(() -> StyleFile.read(content("digits=FULL\nmuinus=-")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("unknown keys [muinus]")
        .hasMessageContaining("missing keys [about");
    assertThatThrownBy(() -> MIYAGI.variant("narow")).hasMessageContaining("narow");
    assertThatThrownBy(() -> BOOK.style("sendai")).hasMessageContaining("sendai");
  }

  private static ByteArrayInputStream content(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
