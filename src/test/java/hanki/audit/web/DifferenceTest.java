package hanki.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DifferenceTest {

  private static final String LONG = "（架空）通販サイトで代金を振り込んだが商品が届かず、連絡もつかないとの相談。口座はネット銀行。";

  @Test
  void a_short_value_is_told_whole() {
    assertThat(Difference.between("窓口", "電話")).isEqualTo(new Difference("", "窓口", "電話", ""));
  }

  @Test
  void in_a_long_text_only_what_changed_is_marked() {
    Difference difference = Difference.between(LONG, LONG.replace("ネット銀行", "信用金庫"));

    assertThat(difference.removed()).isEqualTo("ネット銀行");
    assertThat(difference.added()).isEqualTo("信用金庫");
    assertThat(difference.head() + difference.removed() + difference.tail()).isEqualTo(LONG);
  }

  @Test
  void words_added_at_the_end_take_nothing_away() {
    Difference difference = Difference.between(LONG, LONG + "翌日に再来。");

    assertThat(difference.removed()).isEmpty();
    assertThat(difference.added()).isEqualTo("翌日に再来。");
  }

  @Test
  void a_character_outside_the_basic_plane_is_never_cut_in_two() {
    Difference difference = Difference.between(LONG + "𠮷", LONG + "𠮸");

    assertThat(difference.removed()).isEqualTo("𠮷");
    assertThat(difference.added()).isEqualTo("𠮸");
  }

  @Test
  void what_was_empty_before_is_new_and_what_is_empty_now_is_gone() {
    assertThat(Difference.between("", LONG).isNew()).isTrue();
    assertThat(Difference.between(LONG, "").isGone()).isTrue();
  }
}
