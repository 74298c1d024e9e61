package hanki.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import hanki.platform.Database;
import hanki.platform.clock.BusinessClock;
import hanki.platform.document.PdfProof;
import hanki.platform.document.PdfWriter;
import jakarta.persistence.EntityManager;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sheet that citizens take home, as it comes with the program. */
@ExtendWith(Database.class)
class LeafletDbTest {

  private static final PdfWriter PDF = new PdfWriter();

  private PrintingLeaflets printing;

  @BeforeEach
  void load(EntityManager entityManager) {
    TestGuidance.load(entityManager);
    entityManager.flush();
    entityManager.clear();
    printing =
        new PrintingLeaflets(
            TestGuidance.methods(entityManager),
            TestGuidance.advice(entityManager),
            new BusinessClock());
  }

  private static Stream<String> shipped() {
    return ShippedMethods.codes().stream();
  }

  private byte[] pdf(String code) {
    return new LeafletWriter(PDF).write(printing.leaflet(code));
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void every_shipped_method_fits_on_one_sheet_and_says_whom_to_call(String code) throws Exception {
    byte[] pdf = pdf(code);

    assertThat(PdfProof.pages(pdf)).isEqualTo(1);
    assertThat(PdfProof.words(pdf)).contains("宮城県警察", "＃９１１０", "022-266-9110", "すぐに", "にご注意ください");
    assertThat(printing.leaflet(code).advice(AdviceLevel.NOW)).isNotEmpty();
    assertThat(printing.leaflet(code).advice(AdviceLevel.BASIC)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"phishing-otp", "fake-shop"})
  void a_leaflet_keeps_to_PDF_UA_1_and_PDF_A_2a(String code) throws Exception {
    PdfProof.assertKeepsToTheStandards(pdf(code));
  }

  @Test
  void the_advice_against_fraudulent_transfers_is_that_of_the_seminar() {
    Leaflet leaflet = printing.leaflet("cash-out");

    assertThat(leaflet.advice(AdviceLevel.BASIC))
        .extracting(Advice::heading)
        .containsExactly("ウイルス対策ソフトの利用", "ＯＳ等の更新", "メールに注意する");
    assertThat(leaflet.advice(AdviceLevel.ADVANCED))
        .extracting(Advice::heading)
        .containsExactly("ワンタイムパスワードの利用", "トランザクション認証の利用");
  }

  @Test
  void the_five_features_of_fake_sites_stand_on_the_leaflets_of_fake_sites_only() throws Exception {
    assertThat(PdfProof.words(pdf("fake-shop")).replaceAll("\\s", ""))
        .contains("商品の価格が市場価格よりも安すぎる", "サイトの日本語が不自然である");
    assertThat(PdfProof.words(pdf("emotet"))).doesNotContain("市場価格よりも安すぎる");
  }

  @Test
  void advice_for_one_method_stands_on_no_other_leaflet() {
    assertThat(printing.leaflet("fake-benefit-site").advice())
        .extracting(Advice::code)
        .contains("benefit-features");
    assertThat(printing.leaflet("fake-shop").advice())
        .extracting(Advice::code)
        .doesNotContain("benefit-features");
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void the_address_of_a_mail_is_short_enough_for_mail_programs(String code) {
    LeafletMail mail = printing.mail(code);
    String address = mail.address();

    assertThat(address).startsWith("mailto:?subject=").hasSizeLessThanOrEqualTo(1900);
    assertThat(URLDecoder.decode(address, StandardCharsets.UTF_8)).contains("にご注意ください");
    assertThat(mail.whole()).contains("＃９１１０", "■ すぐにすること", "■ 被害を防ぐために（基本）");
  }
}
