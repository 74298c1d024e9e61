package hanki.guidance.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrappedTextTest {

  @ParameterizedTest
  @CsvSource({
    "フィッシングサイトにアクセス, フィッシングサイトに/アクセス",
    "Ａ銀行からＢ銀行に不正送金, Ａ銀行から/Ｂ銀行に不正送金",
    "不正アクセス・送金指令, 不正アクセス・/送金指令",
    "Ｄ払いでたばこなどを購入, Ｄ払いで/たばこなどを購入",
    "フィッシングメール（ＳＭＳ）を送信, フィッシングメール/（ＳＭＳ）を送信",
    "出金, 出金"
  })
  void a_line_ends_where_the_eye_expects_it(String words, String lines) {
    assertThat(String.join("/", WrappedText.of(words, 1010).lines())).isEqualTo(lines);
  }

  @Test
  void no_line_is_wider_than_its_room() {
    String words = "インターネットバンキング（利用権者の口座）へABC-123.example.jpから、「不正」に送金した。";
    for (int room = 200; room < 3000; room += 50) {
      WrappedText text = WrappedText.of(words, room);
      int width = room;
      assertThat(text.lines())
          .allSatisfy(line -> assertThat(WrappedText.widthOf(line)).isLessThanOrEqualTo(width));
      assertThat(String.join("", text.lines())).isEqualTo(words);
    }
  }

  @Test
  void no_line_begins_with_a_comma_or_ends_with_an_opening_bracket() {
    for (int room = 500; room < 2000; room += 50) {
      assertThat(WrappedText.of("住所、氏名、口座「番号」等を（すべて）入力させ、窃取する。", room).lines())
          .noneMatch(line -> line.matches("^[、。）」].*|.*[（「]$"));
    }
  }

  @Test
  void a_word_longer_than_a_line_is_broken_all_the_same() {
    assertThat(WrappedText.of("kyufukin.soumu.go.jp.example.com", 1000).lines())
        .hasSizeGreaterThan(1);
  }

  @Test
  void nothing_is_one_empty_line() {
    assertThat(WrappedText.of(" ", 1000).lines()).containsExactly("");
  }
}
