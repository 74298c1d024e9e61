package hanki.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers, accounts and addresses are made up, or those of police and of documents. */
class RecognisingTracesTest {

  private final RecognisingTraces recognising = new RecognisingTraces();

  private List<String> read(String text) {
    return recognising.in(text).stream()
        .map(each -> each.kind() + " " + each.normalised())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://kyufukin.soumu.online/form?a=1",
        "http://kyufukin.soumu.online/form?a=1",
        "hxxps://kyufukin[.]soumu[.]online/form?a=1",
        "hXXp://kyufukin(.)soumu(.)online/form?a=1",
        "hxxps[:]//kyufukin[dot]soumu[dot]online/form?a=1",
        "kyufukin.soumu.online/form?a=1",
        "kyufukin[.]soumu[.]online/form?a=1",
        "www.kyufukin.soumu.online/form?a=1",
        "ｈｔｔｐｓ：／／ｋｙｕｆｕｋｉｎ．ｓｏｕｍｕ．ｏｎｌｉｎｅ／ｆｏｒｍ？ａ＝１",
        "SMSの「https://kyufukin.soumu.online/form?a=1」を開いた。",
        "URL：https://kyufukin.soumu.online/form?a=1、本人が入力",
        "（https://kyufukin.soumu.online/form?a=1）",
        "<https://kyufukin.soumu.online/form?a=1>",
        "偽サイトhttps://kyufukin.soumu.online/form?a=1に入力"
      })
  void an_address_in_any_notation_is_one_trace(String text) {
    assertThat(read(text)).containsExactly("URL kyufukin.soumu.online/form?a=1");
  }

  @Test
  void a_full_stop_after_an_address_belongs_to_the_sentence() {
    assertThat(read("See https://a.example.com/x. Then")).containsExactly("URL a.example.com/x");
    assertThat(read("https://a.example.com。次に")).containsExactly("URL a.example.com/");
  }

  @ParameterizedTest
  @CsvSource({
    "給付金は kyufukin.soumu.online から, kyufukin.soumu.online",
    "WWW.Example.COM を開いた, example.com/",
    "vobiksale[.]bad という, vobiksale.bad",
    "example.co.jpというサイト, example.co.jp"
  })
  void a_domain_alone_is_recognised(String text, String expected) {
    assertThat(recognising.in(text)).extracting(Trace::normalised).containsExactly(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "請求書.pdf と report.docx を受け取った",
        "R2.10.5 に 3.5万円",
        "10:30から14:00まで、2020-06-30、2020/6/30",
        "〒980-0801 仙台市青葉区1-2-3",
        "被害額は 1,234,567円、番号は 123456789012",
        "#9110 と 110 に電話した",
        "X 10時ごろ、LINEで連絡した"
      })
  void what_is_no_trace_stays_out(String text) {
    assertThat(read(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "abc@Example.COM, abc@example.com",
    "ａｂｃ＠ｅｘａｍｐｌｅ．ｃｏｍ, abc@example.com",
    "abc[at]example[.]com, abc@example.com",
    "A.B.C+shop@gmail.com, abc@gmail.com",
    "abc@googlemail.com, abc@gmail.com",
    "差出人はabc@example.comです, abc@example.com"
  })
  void a_mail_address_is_compared_in_small_letters(String text, String expected) {
    assertThat(read(text)).containsExactly("MAIL " + expected);
  }

  @ParameterizedTest
  @CsvSource({
    "022-266-9110, +81222669110",
    "022(266)9110, +81222669110",
    "(022) 266-9110, +81222669110",
    "０２２－２６６－９１１０, +81222669110",
    "022 266 9110, +81222669110",
    "022ー266ー9110, +81222669110",
    "0222669110, +81222669110",
    "+81 22 266 9110, +81222669110",
    "+81 (0)22-266-9110, +81222669110",
    "090-0000-0001, +819000000001",
    "09000000001, +819000000001",
    "+819000000001, +819000000001",
    "050-0000-0001, +815000000001",
    "0120-000-001, +81120000001",
    "0800-000-0001, +818000000001",
    "+1 844-000-0001, +18440000001",
    "+44 20 0000 0001, +442000000001",
    "電話は090-0000-0001（本人）, +819000000001"
  })
  void a_telephone_number_is_compared_with_its_country_code(String text, String expected) {
    assertThat(read(text)).containsExactly("TELEPHONE " + expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "架空銀行　仙台支店　普通　1234567　カクウ　タロウ",
        "架空銀行仙台支店普通1234567",
        "架空銀行 仙台支店 普通預金 口座番号：1234567",
        "架空銀行 仙台支店（普通）１２３４５６７",
        "振込先は架空銀行仙台支店の普通1234567",
        "振込先：架空銀行／仙台支店／普通／1234567",
        "銀行名：架空銀行\n支店名：仙台支店\n口座種別：普通\n口座番号：1234567\n口座名義：カクウタロウ",
        "架空銀行 仙台支店（店番251）普通 No.1234567"
      })
  void an_account_in_any_usual_writing_is_one_trace(String text) {
    assertThat(read(text)).containsExactly("BANK_ACCOUNT 架空銀行/仙台/普通/1234567");
  }

  @ParameterizedTest
  @CsvSource({
    "みずほ銀行 仙台支店 当座 123456, みずほ銀行/仙台/当座/0123456",
    "GMOあおぞらネット銀行 法人営業部 普通 7654321, GMOあおぞらネット銀行/普通/7654321",
    "ｶｸｳｷﾞﾝｺｳ、杜の都信用金庫 本店 普通 7654321, 杜の都信金/本店/普通/7654321"
  })
  void banks_of_any_kind_are_known_by_their_name(String text, String expected) {
    assertThat(recognising.in(text)).extracting(Trace::kind).contains(TraceKind.BANK_ACCOUNT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ゆうちょ銀行 記号 18120 番号 12345671",
        "ゆうちょ銀行　記号：１８１２０　番号：１２３４５６７１",
        "記号番号 18120-12345671",
        "ゆうちょ銀行 八一八支店 普通 1234567",
        "ゆうちょ銀行 店番818 普通 1234567"
      })
  void a_postal_account_is_the_same_by_its_sign_and_by_its_branch(String text) {
    assertThat(read(text)).containsExactly("BANK_ACCOUNT ゆうちょ銀行/818/普通/1234567");
  }

  @Test
  void an_account_also_connects_without_its_branch() {
    assertThat(recognising.in("架空銀行 仙台支店 普通 1234567").get(0).wider())
        .isEqualTo(recognising.in("架空銀行 店番251 普通 1234567").get(0).wider());
  }

  @Test
  void two_accounts_in_one_block_are_two_traces() {
    assertThat(read("架空銀行 仙台支店 普通 1234567\n杜銀行 泉支店 当座 7654321"))
        .containsExactly("BANK_ACCOUNT 架空銀行/仙台/普通/1234567", "BANK_ACCOUNT 杜銀行/泉/当座/7654321");
  }

  // The first Bitcoin address ever, the examples of BIP 173 and BIP 350, Tether's contract on Tron.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa",
        "3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy",
        "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
        "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0",
        "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t"
      })
  void an_address_of_a_crypto_asset_is_known_by_its_checksum(String address) {
    assertThat(read("送金先 " + address + " へ")).containsExactly("CRYPTO_ADDRESS " + address);
    String slip =
        address.substring(0, 12) + (address.charAt(12) == 'q' ? 'p' : 'q') + address.substring(13);
    assertThat(read("送金先 " + slip + " へ")).isEmpty();
  }

  @Test
  void the_case_of_letters_tells_nothing_in_addresses_of_ethereum() {
    assertThat(read("0xDAC17F958D2ee523a2206206994597C13D831ec7"))
        .containsExactly("CRYPTO_ADDRESS 0xdac17f958d2ee523a2206206994597c13d831ec7");
  }

  @ParameterizedTest
  @CsvSource({
    "LINE ID：kakuu_01, line:kakuu_01",
    "LINEのIDは kakuu_01, line:kakuu_01",
    "ＬＩＮＥ　ＩＤ：ｋａｋｕｕ＿０１, line:kakuu_01",
    "https://line.me/ti/p/~kakuu_01, line:kakuu_01",
    "インスタ @kakuu.shop, instagram:kakuu.shop",
    "https://www.instagram.com/Kakuu.Shop/, instagram:kakuu.shop",
    "instagram.com/kakuu.shop?igsh=abc, instagram:kakuu.shop",
    "https://twitter.com/kakuu_fx/status/1, x:kakuu_fx",
    "https://x.com/kakuu_fx, x:kakuu_fx",
    "X（@kakuu_fx）, x:kakuu_fx",
    "@kakuu_fx（X）, x:kakuu_fx",
    "Telegram: @kakuu_fx, telegram:kakuu_fx",
    "hxxps://t[.]me/kakuu_fx, telegram:kakuu_fx",
    "https://www.facebook.com/profile.php?id=100000000000001, facebook:100000000000001",
    "カカオトークID kakuu1, kakao:kakuu1"
  })
  void an_account_at_a_social_network_is_compared_by_service_and_name(
      String text, String expected) {
    assertThat(read(text)).containsExactly("SNS_ACCOUNT " + expected);
  }

  @Test
  void a_page_of_a_social_network_that_is_no_account_stays_an_address() {
    assertThat(read("https://www.instagram.com/p/ABC123/"))
        .containsExactly("URL instagram.com/p/ABC123/");
  }

  @Test
  void traces_come_in_the_order_of_the_text_and_once() {
    assertThat(
            read(
                "090-0000-0001 から SMS、https://a.example.com/x に誘導。\n"
                    + "連絡は abc@example.com、０９００００００００１ とも。"))
        .containsExactly("TELEPHONE +819000000001", "URL a.example.com/x", "MAIL abc@example.com");
  }

  @Test
  void what_was_written_is_kept_as_it_was_written() {
    assertThat(recognising.in("電話　０９０－００００－０００１　です").get(0).written()).isEqualTo("０９０－００００－０００１");
  }

  @Test
  void a_word_at_the_beginning_of_a_line_says_what_the_rest_is() {
    assertThat(read("口座：海外送金 ACME 99-1")).containsExactly("BANK_ACCOUNT 海外送金 acme 99-1");
    assertThat(read("電話：090-0000-0001")).containsExactly("TELEPHONE +819000000001");
    assertThat(read("対象外：https://a.example.com/x\nb.example.com"))
        .containsExactly("DOMAIN b.example.com");
  }

  @Test
  void a_trace_is_shown_so_that_nothing_can_be_clicked() {
    assertThat(recognising.in("https://a.example.com/?u=http://b.example.com").get(0).shown())
        .isEqualTo("a[.]example[.]com/?u=hxxp://b.example.com");
    assertThat(recognising.in("abc@example.com").get(0).shown()).isEqualTo("abc@example[.]com");
    assertThat(recognising.in("０９００００００００１").get(0).shown()).isEqualTo("090-0000-0001");
  }

  @Test
  void a_very_long_address_is_cut_and_still_told_apart() {
    String long1 = "https://a.example.com/" + "x".repeat(600) + "1";
    String long2 = "https://a.example.com/" + "x".repeat(600) + "2";

    assertThat(recognising.in(long1).get(0).normalised())
        .hasSizeLessThanOrEqualTo(Trace.LONGEST)
        .isNotEqualTo(recognising.in(long2).get(0).normalised());
  }

  @Test
  void hostile_text_is_read_within_a_second() {
    String hostile = ("a.".repeat(500) + "銀行".repeat(200) + "0-".repeat(400) + "LINE".repeat(100));
    long before = System.nanoTime();

    recognising.in(hostile + "@".repeat(500) + "１".repeat(1000));

    assertThat(System.nanoTime() - before).isLessThan(1_000_000_000L);
  }
}
