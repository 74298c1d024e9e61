package hanki.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ＰａｙＰａｙ|paypay",
        "ﾌｨｯｼﾝｸﾞ|フィッシング",
        "フィッシング|ふぃっしんぐ",
        "ﾀﾞｲｱﾙ|ダイアル",
        "ハ゜スワート゛|パスワード",
        "キャノン|キヤノン",
        "ｶ)ﾔﾏﾓﾄｼﾖｳｼﾞ|カ）ヤマモトショウジ",
        "霞ヶ関|霞ケ関",
        "二ヵ所|二カ所",
        "ヴィトン|ビトン",
        "ヱビス|エビス",
        "㈱スズキ|(株)スズキ",
        "①|1",
        "サ－バ－が|サーバーが",
        "データ―通信|データー通信",
        "五〜六人|五～六人"
      })
  void width_case_and_kind_of_kana_make_no_difference(String one, String other) {
    assertThat(folded(one)).isEqualTo(folded(other));
  }

  @ParameterizedTest
  @CsvSource({
    "髙橋, 高橋", "宮﨑, 宮崎", "渡邊, 渡辺", "渡邉, 渡辺", "齋藤, 斎藤", "齊藤, 斎藤", "斉藤, 斎藤", "濵田, 浜田", "濱田, 浜田",
    "德川, 徳川", "塚本, 塚本", "祐子, 祐子", "𠮷田, 吉田", "𠮟る, 叱る", "澤田, 沢田", "廣瀨, 広瀬", "櫻井, 桜井", "國學院, 国学院",
    "嶋田, 島田", "冨永, 富永", "惠美, 恵美", "佐佐木, 佐々木", "神戶, 神戸", "福祉, 福祉", "辻󠄀本, 辻本", "葛󠄀城, 葛城", "羽生, 羽生"
  })
  void names_are_found_in_old_and_in_variant_characters(String one, String other) {
    assertThat(folded(one)).isEqualTo(folded(other));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "090-1234-5678",
        "０９０－１２３４－５６７８",
        "090 1234 5678",
        "090　1234　5678",
        "０９０ー１２３４ー５６７８",
        "090‐1234‐5678",
        "090–1234—5678",
        "090(1234)5678",
        "+81-90-1234-5678",
        "+81 (0)90 1234 5678"
      })
  void a_telephone_is_one_number_however_it_is_parted(String written) {
    assertThat(folded(written)).isEqualTo("09012345678");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "022-221-7171|0222217171",
        "(022)221-7171|0222217171",
        "1,234,567円|1234567円",
        "R2-0088|r20088",
        "４ー２|42"
      })
  void hyphens_blanks_and_thousands_separators_vanish_within_numbers(String one, String other) {
    assertThat(folded(one)).isEqualTo(other);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"A-1|A1", "10,20|1020", "データ-2|データ2", "12:30|1230", "1.5|15", "3名 2|32"})
  void they_stay_where_no_number_is_on_both_sides_or_another_sign_parts_it(
      String one, String other) {
    assertThat(folded(one)).isNotEqualTo(folded(other));
  }

  @Test
  void a_number_does_not_reach_over_the_end_of_a_line() {
    assertThat(folded("口座 123\n456")).isEqualTo("口座 123 456");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example.com/a",
        "hxxps://evil.example[.]com/a",
        "hXXps://evil[.]example[.]com/a",
        "hxxps[:]//evil(.)example(.)com/a",
        "ｈｔｔｐｓ：／／ｅｖｉｌ．ｅｘａｍｐｌｅ．ｃｏｍ／ａ",
        "https://evil (dot) example (dot) com/a",
        "https://evil[dot]example{.}com/a",
        "htps://evil.example.com/a"
      })
  void an_address_is_one_however_it_was_defanged(String written) {
    assertThat(folded(written)).isEqualTo("https://evil.example.com/a");
  }

  @ParameterizedTest
  @CsvSource({
    "info[at]example[.]com, info@example.com",
    "info＠example．com, info@example.com",
    "https://xn--wgv71a.jp/, https://日本.jp/"
  })
  void mail_addresses_and_hosts_too(String one, String other) {
    assertThat(folded(one)).isEqualTo(folded(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "佐藤　花子|佐藤花子",
        "ﾀﾅｶ ﾊﾅｺ|たなかはなこ",
        "ジョン・スミス|ジョンスミス",
        "フィッシ\u200bング|フィッシング",
        "振り込\u00adみ|振り込み"
      })
  void blanks_within_Japanese_and_what_nobody_sees_make_no_difference(String one, String other) {
    assertThat(folded(one)).isEqualTo(folded(other));
  }

  @Test
  void a_word_that_a_line_end_cuts_is_one_word() {
    assertThat(folded("フィッシ\r\nング")).isEqualTo(folded("フィッシング"));
  }

  @Test
  void Latin_words_stay_apart_with_one_blank() {
    assertThat(folded(" Amazon \n Prime　Video ")).isEqualTo("amazon prime video");
  }

  @ParameterizedTest
  @CsvSource({
    "かった, かつた",
    "カード, カド",
    "サーバー, サバ",
    "ガス, カス",
    "パス, バス",
    "大, 犬",
    "士, 土",
    "未, 末",
    "一, ー",
    "齢, 令",
    "徴, 微"
  })
  void what_would_find_too_much_is_kept_apart(String one, String other) {
    assertThat(folded(one)).isNotEqualTo(folded(other));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ＰａｙＰａｙ　髙橋",
        "090-1234-5678",
        "hxxps://a[.]b[.]com/",
        "ヴィ・ヱ 々",
        "𠮷野家 ㍿",
        "が゙ﾞ",
        "佐々々木",
        "1,234,567 8"
      })
  void folding_twice_is_folding_once(String written) {
    assertThat(folded(folded(written))).isEqualTo(folded(written));
  }

  @Test
  void a_found_word_is_marked_in_the_text_as_it_was_written() {
    String written = "昨日、ﾌｨｯｼﾝｸﾞの件で𠮷田さん（090-1234-5678）から";

    assertThat(marked(written, "フィッシング", "吉田", "09012345678"))
        .containsExactly("ﾌｨｯｼﾝｸﾞ", "𠮷田", "090-1234-5678");
  }

  @Test
  void a_mark_takes_the_blank_and_the_defanging_within_the_word() {
    assertThat(marked("佐藤　花子は hxxps://evil[.]com を", "佐藤花子", "evil.com"))
        .containsExactly("佐藤　花子", "evil[.]com");
  }

  @Test
  void words_that_overlap_are_marked_once() {
    assertThat(marked("偽ショッピングサイト", "ショッピング", "ピングサイト")).containsExactly("ショッピングサイト");
  }

  @Test
  void words_that_stand_apart_are_marked_apart() {
    assertThat(marked("口座と口座", "口座")).containsExactly("口座", "口座");
  }

  @Test
  void no_word_reaches_from_one_part_of_a_record_into_the_next() {
    assertThat(Folded.form("仙台市", null, " ", "電話")).doesNotContain("市電").contains("仙台市", "電話");
  }

  @Test
  void the_form_of_a_record_has_an_end() {
    assertThat(Folded.form("ﷺ".repeat(8000)).length()).isEqualTo(Folded.LONGEST);
  }

  /**
   * Fails when the folding of any letter, or of the notations here, becomes another: then add a
   * migration that empties {@code folded_kind}, so that the records of old are folded again, and
   * write the new fingerprint here.
   */
  @Test
  void whoever_changes_the_folding_has_the_records_folded_again() throws Exception {
    StringBuilder all = new StringBuilder();
    IntStream.of(0x20, 0x3000, 0xFF00)
        .flatMap(first -> IntStream.range(first, first + 0x100))
        .forEach(point -> all.append(folded(Character.toString(point))));
    IntStream.range(0x4E00, 0x9FA6).forEach(p -> all.append(folded(Character.toString(p))));
    Stream.of(
            "ハ゜ー ヴィトン ヱ 佐々木 サ－バ－が 霞ヶ関",
            "０９０ー１２３４ー５６７８ +81 (0)90 1234 5678 (022)221-7171 1,234,567円",
            "hxxps[:]//evil(.)example[dot]com/ info[at]example.com https://xn--wgv71a.jp/",
            "佐藤　花子 ジョン・スミス Amazon \n Prime")
        .forEach(text -> all.append(folded(text)));
    byte[] digest =
        MessageDigest.getInstance("SHA-256")
            .digest(all.toString().getBytes(StandardCharsets.UTF_8));

    assertThat(HexFormat.of().formatHex(digest).substring(0, 16)).isEqualTo("de02a834167b844d");
  }

  private static String folded(String text) {
    return Folded.of(text).text();
  }

  private static List<String> marked(String written, String... typed) {
    List<String> words = List.of(typed).stream().map(FoldedTest::folded).toList();
    return Folded.of(written).places(words).stream()
        .map(place -> written.substring(place.begin(), place.end()))
        .toList();
  }
}
