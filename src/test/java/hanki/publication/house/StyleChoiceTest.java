package hanki.publication.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hanki.period.Half;
import hanki.period.HalfYear;
import hanki.publication.house.StyleChoice.Rounding;
import hanki.publication.house.StyleChoice.SignPair;
import hanki.publication.house.StyleChoice.Wishes;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StyleChoiceTest {

  private static final HouseStyleBook BOOK = new HouseStyleBook();

  private static HouseStyle style(Wishes wishes) {
    StyleChoice choice = StyleChoice.of(HouseStyleBook.MIYAGI, wishes);
    return BOOK.style(StyleChoice.parse(choice.toString()));
  }

  @Test
  void nothing_chosen_is_the_style_of_the_templates() {
    assertThat(BOOK.style(StyleChoice.parse(""))).isEqualTo(BOOK.style(HouseStyleBook.MIYAGI));
  }

  @Test
  void the_wishes_of_a_shipped_style_change_nothing() {
    for (String name : BOOK.names()) {
      HouseStyle shipped = BOOK.style(name);
      HouseStyle again = BOOK.style(StyleChoice.of(name, Wishes.of(shipped)));

      assertThat(again.numbers()).isEqualTo(shipped.numbers());
      assertThat(again.dates()).isEqualTo(shipped.dates());
      assertThat(again.words()).isEqualTo(shipped.words());
    }
  }

  @Test
  void an_office_writes_narrow_digits_triangles_and_western_years() {
    HouseStyle style =
        style(
            new Wishes(
                DigitWidth.HALF, true, SignPair.TRIANGLE, "名", Rounding.DOWN, Years.WESTERN));

    assertThat(style.numbers().count(4361)).isEqualTo("4,361");
    assertThat(style.numbers().difference(-26)).isEqualTo("△26");
    assertThat(style.numbers().difference(7)).isEqualTo("7");
    assertThat(style.people(5)).isEqualTo("5名");
    assertThat(style.numbers().amount(10_668_000, MoneyUnit.MAN)).isEqualTo("1,066万円");
    assertThat(style.dates().period(new HalfYear(2020, Half.FIRST))).isEqualTo("2020年上半期");
    assertThat(style.dates().sign(new HalfYear(2020, Half.FIRST))).isEqualTo("2020上");
  }

  @Test
  void a_place_that_differs_keeps_what_it_says_itself() {
    HouseStyle style =
        style(
            new Wishes(
                DigitWidth.FULL, true, SignPair.BLACK_TRIANGLE, "人", Rounding.HALF_UP, Years.ERA));

    assertThat(style.variant("narrow").numbers().difference(-1234)).isEqualTo("▲1,234");
    assertThat(style.variant("named").people(5)).isEqualTo("５名");
  }

  @Test
  void a_choice_that_no_style_knows_is_refused() {
    assertThatThrownBy(() -> BOOK.style(new StyleChoice("nobody", Map.of())))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> BOOK.style(StyleChoice.parse("miyagi;colour=red")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> StyleChoice.parse("miyagi;digits"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
