package hanki.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hanki.platform.Refusal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

  private final PasswordRules rules = new PasswordRules();

  private void choose(String password) {
    rules.check(password, "A-012", "架空 花子");
  }

  private static List<String> common() throws IOException {
    try (BufferedReader list =
        new BufferedReader(
            new InputStreamReader(
                PasswordRules.class.getResourceAsStream("common-passwords.txt"),
                StandardCharsets.UTF_8))) {
      return list.lines().toList();
    }
  }

  @Test
  void each_of_the_30000_most_common_is_refused_also_lengthened_to_fifteen() throws IOException {
    assertThat(common()).hasSize(30_000);
    for (String word : common()) {
      assertThatThrownBy(() -> choose(word)).as(word).isInstanceOf(Refusal.class);
      String longer = word + "0".repeat(Math.max(0, 15 - word.length()));
      assertThatThrownBy(() -> choose(longer)).as(longer).isInstanceOf(Refusal.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "passwordsunshine",
        "PassWord!Dragon2026",
        "aaaaaaaaaaaaaaa",
        "123456789012345",
        "abcdefghijklmnop",
        "zyxwvutsrqponmlk",
        "qazqazqazqazqaz",
        "ｐａｓｓｗｏｒｄｐａｓｓｗｏｒｄ"
      })
  void what_is_tried_first_is_refused(String password) {
    assertThatThrownBy(() -> choose(password)).isInstanceOf(PasswordTooCommon.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "moon river A-012 west",
        "moonrivera012west",
        "HANKI moon river west",
        "ｈａｎｋｉ moon river west",
        "むかしむかし警察のあるところに",
        "うみべの花子とすなのおしろ",
        "keisatsu moon river",
        "宮城の山はとても高くて青い空"
      })
  void number_name_and_house_are_refused(String password) {
    assertThatThrownBy(() -> rules.check(password + "あいう", "A-012", "架空 花子"))
        .isInstanceOf(PasswordNamesContext.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "うみのむこうのあおいそらをみる",
        "kuroi neko ga yane de hiru",
        "507193846251739",
        "qhzvnwmxkdjtrpb",
        "!$%&#@*+?!$&%#@"
      })
  void fifteen_characters_of_any_one_kind_are_enough(String password) {
    assertThatCode(() -> choose(password)).doesNotThrowAnyException();
  }

  @Test
  void fifteen_to_128_characters_are_allowed_and_counted_as_people_count_them() {
    String text = "kuroi neko ga yane de hiru ni naru 7 ".repeat(10);

    assertThatThrownBy(() -> choose("kuroi neko ga y".substring(1)))
        .isInstanceOf(PasswordLengthRefused.class);
    assertThatCode(() -> choose("kuroi neko ga y")).doesNotThrowAnyException();
    assertThatCode(() -> choose(text.substring(0, 127) + "z")).doesNotThrowAnyException();
    assertThatThrownBy(() -> choose(text.substring(0, 128) + "z"))
        .isInstanceOf(PasswordLengthRefused.class);
    assertThatCode(() -> choose("𠮷野家で𠮟られた𩸽と𠀋な夜の夢")).doesNotThrowAnyException();
  }

  @Test
  void the_setting_cannot_go_below_eight() {
    System.setProperty("hanki.password.min", "3");
    try {
      assertThat(rules.shortest()).isEqualTo(8);
    } finally {
      System.clearProperty("hanki.password.min");
    }
  }
}
