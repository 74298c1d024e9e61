package hanki.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LikenessOfWordsTest {

  private static final String ONE = "（架空）宅配の不在通知を装うSMSのリンクを開き、暗証番号を入力した。";

  @Test
  void the_same_words_are_wholly_alike_however_they_are_written() {
    assertThat(LikenessOfWords.to(ONE).percent(ONE)).isEqualTo(100);
    assertThat(LikenessOfWords.to(ONE).percent("宅配の不在通知を装うＳＭＳのリンクを開き、暗証番号を入力した")).isEqualTo(100);
  }

  @Test
  void the_same_matter_told_by_another_officer_is_alike_and_another_matter_is_not() {
    LikenessOfWords words = LikenessOfWords.to(ONE);

    assertThat(words.percent("（架空）宅配の不在通知を装うSMSが届き、リンク先で暗証番号を入力してしまった。"))
        .isBetween(FindingSimilar.ALIKE, 90);
    assertThat(words.percent("（架空）掲示板に実名で中傷する書込みがある。")).isLessThan(FindingSimilar.ALIKE);
  }

  @Test
  void the_shared_words_are_told_the_longest_first_and_endings_are_not() {
    assertThat(LikenessOfWords.to(ONE).shared("（架空）宅配の不在通知を装うSMSが届き、リンク先で暗証番号を入力してしまった。"))
        .startsWith("宅配の不在通知を装うsms")
        .contains("暗証番号を入力し")
        .allMatch(part -> part.length() >= 3)
        .noneMatch(part -> part.contains("架空"));
    assertThat(LikenessOfWords.to("困っているのですがどうしたら").shared("迷っているのですがどうしたら")).isEmpty();
  }

  @Test
  void half_of_the_pairs_in_common_are_a_third_alike() {
    // あい いう うえ | うえ えお おか → 1 of 5
    assertThat(LikenessOfWords.to("亜伊宇江").percent("宇江尾香")).isEqualTo(20);
    assertThat(LikenessOfWords.to("亜伊宇江").percent("")).isZero();
  }

  @Test
  void too_few_words_are_not_compared() {
    assertThat(LikenessOfWords.isEnough("（架空）詐欺")).isFalse();
    assertThat(LikenessOfWords.isEnough(ONE)).isTrue();
    assertThat(LikenessOfWords.isEnough(null)).isFalse();
  }
}
