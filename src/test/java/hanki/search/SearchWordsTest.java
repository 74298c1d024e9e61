package hanki.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTest {

  @Test
  void blanks_of_any_width_part_words() {
    assertThat(SearchWords.of("　口座　気仙沼 ﾌｨｯｼﾝｸﾞ ").words()).containsExactly("口座", "気仙沼", "ふいっしんぐ");
  }

  @Test
  void what_stands_in_quotation_marks_is_one_word() {
    assertThat(SearchWords.of("\"amazon prime\" “当選 通知” 「Gift Card」 x").words())
        .containsExactly("amazon prime", "当選通知", "gift card", "x");
  }

  @Test
  void a_mark_that_is_never_closed_marks_nothing() {
    assertThat(SearchWords.of("\"amazon prime").words()).containsExactly("amazon", "prime");
  }

  @Test
  void a_word_is_asked_for_once() {
    assertThat(SearchWords.of("口座 口座 コウザ こうざ").words()).containsExactly("口座", "こうざ");
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.example.com/, example.com",
    "http://example.com, example.com",
    "hxxps://example[.]com/login/, example.com/login",
    "www.example.com, example.com",
    "https://, https://"
  })
  void an_address_is_asked_for_without_what_one_may_leave_out(String typed, String word) {
    assertThat(SearchWords.of(typed).words()).containsExactly(word);
  }

  @ParameterizedTest
  @CsvSource({"サーバー, サーバ", "コンピューター, コンピュータ", "ユーザー, ユーザ"})
  void the_long_vowel_at_the_end_of_a_long_word_may_be_left_out(String typed, String other) {
    assertThat(SearchWords.of(typed).words()).isEqualTo(SearchWords.of(other).words());
  }

  @ParameterizedTest
  @CsvSource({"エラー, えらー", "キー, きー", "カード, かーど", "さいばー, さいば", "選ばー, 選ばー"})
  void that_of_a_short_one_may_not(String typed, String word) {
    assertThat(SearchWords.of(typed).words()).containsExactly(word);
  }

  @Test
  void nothing_typed_asks_nothing() {
    assertThat(SearchWords.of(null).isEmpty()).isTrue();
    assertThat(SearchWords.of(" 　\"\" ").isEmpty()).isTrue();
  }

  @Test
  void more_words_than_are_asked_for_are_left_out_and_it_says_so() {
    SearchWords words = SearchWords.of("い ろ は に ほ へ と ち り");

    assertThat(words.words()).hasSize(SearchWords.MOST).doesNotContain("り");
    assertThat(words.cut()).isTrue();
  }

  @Test
  void signs_that_mean_something_in_a_pattern_mean_themselves() {
    assertThat(SearchWords.of("100%_!").patterns()).containsExactly("%100!%!_!!%");
  }
}
