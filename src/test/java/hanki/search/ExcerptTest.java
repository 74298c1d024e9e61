package hanki.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ExcerptTest {

  @Test
  void the_words_are_told_apart_as_they_were_written() {
    assertThat(shown("ﾌｨｯｼﾝｸﾞで口座を", "フィッシング 口座")).isEqualTo("[ﾌｨｯｼﾝｸﾞ]で[口座]を");
  }

  @Test
  void a_long_text_is_cut_around_the_words() {
    String text = "あ".repeat(300) + "仙台銀行の口座" + "い".repeat(300);

    assertThat(shown(text, "口座"))
        .startsWith("…あ")
        .contains("仙台銀行の[口座]い")
        .endsWith("い…")
        .hasSizeLessThan(120);
  }

  @Test
  void every_word_is_shown_once_even_if_another_stands_there_often() {
    String text = "口座".repeat(40) + "あ".repeat(300) + "気仙沼";

    assertThat(shown(text, "口座 気仙沼")).contains("[口座口座").contains("[気仙沼]");
  }

  @Test
  void words_of_several_texts_are_shown_from_each() {
    assertThat(shown(List.of("仙台市青葉区", "口座に振り込んだ"), "青葉 振込 口座")).isEqualTo("仙台市[青葉]区　[口座]に振り込んだ");
  }

  @Test
  void without_a_match_in_the_texts_their_beginning_is_shown() {
    assertThat(shown("あ".repeat(300), "R2-0088")).isEqualTo("あ".repeat(120) + "…");
    assertThat(shown(" ", "R2-0088")).isEmpty();
  }

  @Test
  void markup_stays_what_it_is_a_text() {
    assertThat(Excerpt.of(List.of("<b>口座</b>"), List.of("口座")).pieces())
        .containsExactly(
            new Excerpt.Piece("<b>", false),
            new Excerpt.Piece("口座", true),
            new Excerpt.Piece("</b>", false));
  }

  @Test
  void a_cut_never_halves_a_character() {
    String text = "𠮷".repeat(40) + "口座" + "𠮷".repeat(60);

    assertThat(shown(text, "口座").codePoints())
        .noneMatch(point -> Character.getType(point) == Character.SURROGATE);
  }

  @Test
  void a_line_end_is_shown_as_a_blank() {
    assertThat(shown("フィッシ\nング", "フィッシング")).isEqualTo("[フィッシ ング]");
  }

  private static String shown(String text, String typed) {
    return shown(List.of(text), typed);
  }

  private static String shown(List<String> texts, String typed) {
    return Excerpt.of(texts, SearchWords.of(typed).words()).pieces().stream()
        .map(piece -> piece.matched() ? "[" + piece.text() + "]" : piece.text())
        .collect(Collectors.joining());
  }
}
