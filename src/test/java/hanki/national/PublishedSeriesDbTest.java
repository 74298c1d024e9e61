package hanki.national;

import static hanki.national.TestNational.period;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import hanki.platform.Database;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped series say what the documents say; expected numbers with their source beside. */
class PublishedSeriesDbTest {

  private EntityManager entityManager;
  private FindingPublishedSeries finding;

  @BeforeEach
  void begin() {
    entityManager = TestNational.loaded().createEntityManager();
    entityManager.getTransaction().begin();
    finding = TestNational.finding(entityManager);
  }

  @AfterEach
  void rollBack() {
    entityManager.getTransaction().rollback();
    entityManager.close();
  }

  private SeriesLine line(String series, String period) {
    return finding.table(series).line(period(period));
  }

  private static String amount(SeriesLine line) {
    return line.editions().orElseThrow().current().amount().toPlainString();
  }

  @ParameterizedTest
  @CsvSource({
    // 宮城県警察 セミナー資料（警察庁 R2.10.1）; domain facts 3.1
    "npa.clearances, 2020H1, 4361",
    // S39c
    "npa.clearances, 2019H1, 4243",
    // domain facts 3.5; 885 = 東京新聞 S27
    "npa.transfers, 2020H1, 885",
    "npa.transfers, 2020H2, 849",
    "npa.transfers, 2020, 1734",
    "npa.transfer-loss, 2020H1, 512",
    "npa.transfer-loss, 2019H2, 2355",
    // セミナー資料: 6,218.1件, 3,978件
    "npa.sensor, 2020H1, 6218.1",
    "npa.targeted-mail, 2020H1, 3978",
    // S36: 約3億1,571万円
    "npa.transfer-loss, 2022H1, 315.71",
    // S63
    "miyagi.consultations, 2025, 2964",
    "miyagi.clearances, 2025, 303"
  })
  void a_value_stands_as_it_was_published(String series, String period, String value) {
    assertThat(amount(line(series, period))).isEqualTo(value);
  }

  @Test
  void the_first_half_of_2020_is_118_and_2_8_percent_above_that_of_2019() {
    // セミナー資料「4,361件」「前年同期と同水準」: 4,361 - 4,243, domain facts 6.3
    ValueChange change = line("npa.clearances", "2020H1").onLastYear().orElseThrow();

    assertThat(change.difference()).isEqualByComparingTo("118");
    assertThat(change.rate()).contains(new BigDecimal("2.8"));
  }

  @Test
  void of_608_reports_47_0_percent_were_fraud_and_18_9_percent_suspicious_mail() {
    // セミナー資料: 608件、詐欺286件（約47.0％）、不審メール・不審サイト115件（約18.9％）
    PublishedPeriod span = period("2020-02-21~2020-06-30");
    Parts parts = finding.parts(finding.table("npa.covid"), span).orElseThrow();

    assertThat(parts.whole().now().orElseThrow().amount()).isEqualByComparingTo("608");
    assertThat(parts.rows())
        .extracting(row -> row.series().part().ja(), row -> row.now().orElseThrow().amount())
        .contains(tuple("詐欺", new BigDecimal("286")), tuple("不審メール・不審サイト", new BigDecimal("115")));
    assertThat(parts.missing()).contains(BigDecimal.ZERO);
    assertThat(amount(line("npa.covid-share.fraud", span.code()))).isEqualTo("47.0");
    assertThat(amount(line("npa.covid-share.suspicious", span.code()))).isEqualTo("18.9");
    assertThat(parts.whole().now().orElseThrow().period().words()).isEqualTo("2月下旬～6月末");
  }

  @Test
  void shares_and_rates_never_add_up_and_counts_do() {
    // domain facts 1.4: センサーの年値は半期の和でも平均でもない
    List<BigDecimal> halves = List.of(new BigDecimal("6218.1"), new BigDecimal("6794.7"));

    assertThat(finding.series("npa.sensor").sum(halves)).isEmpty();
    assertThat(finding.series("npa.covid-share.fraud").sum(halves)).isEmpty();
    assertThat(finding.table("npa.sensor").sumOfHalves(period("2018"))).isEmpty();
    // S24, S26: 2,687 + 2,614 = 5,301
    assertThat(finding.table("npa.targeted-mail").sumOfHalves(period("2019")))
        .contains(new BigDecimal("5301"));
  }

  @Test
  void a_second_half_that_was_not_published_is_not_made_by_subtraction() {
    SeriesTable clearances = finding.table("npa.clearances");

    assertThat(clearances.current(period("2019"))).isPresent();
    assertThat(clearances.current(period("2019H1"))).isPresent();
    assertThat(clearances.current(period("2019H2"))).isEmpty();
    assertThat(line("npa.clearances", "2020H1").onPrevious()).isEmpty();
  }

  @Test
  void the_provisional_9542_gave_way_to_9519_and_can_still_be_read() {
    // S23（R2.2.6 暫定値）, S24（R2.3.5）; domain facts 1.4
    SeriesTable clearances = finding.table("npa.clearances");
    Editions year = clearances.at(period("2019")).orElseThrow();

    assertThat(year.current().amount()).isEqualByComparingTo("9519");
    assertThat(year.earlier())
        .singleElement()
        .satisfies(
            before -> {
              assertThat(before.amount()).isEqualByComparingTo("9542");
              assertThat(before.vintage()).isEqualTo(Vintage.PROVISIONAL);
              assertThat(before.signs()).isEqualTo("p");
              assertThat(before.publishedOn()).isEqualTo(LocalDate.of(2020, 2, 6));
            });
    assertThat(clearances.on(LocalDate.of(2020, 2, 29)).current(period("2019")).orElseThrow())
        .extracting(PublishedValue::amount)
        .isEqualTo(new BigDecimal("9542"));
  }

  @Test
  void the_difference_of_2017_rests_on_the_value_of_2016_as_it_was_published_again() {
    // S37b: 4,209（-71）は 4,280 から。S37: 当初は 4,247; domain facts 1.4
    SeriesTable now = finding.table("npa.clearances");
    PublishedPeriod of2017 = period("2017H1");

    assertThat(now.line(of2017).onLastYear().orElseThrow().difference())
        .isEqualByComparingTo("-71");
    Editions of2016 = now.at(period("2016H1")).orElseThrow();
    assertThat(of2016.current().signs()).isEqualTo("rd");
    assertThat(of2016.current().computation()).isEqualTo("4,209+71");
    assertThat(of2016.earlier())
        .extracting(PublishedValue::amount)
        .containsExactly(new BigDecimal("4247"));
    // before the report of 2017 the table said 4,247 and knew nothing of 2017
    SeriesTable then = now.on(LocalDate.of(2017, 1, 1));
    assertThat(then.current(period("2016H1")).orElseThrow().amount()).isEqualByComparingTo("4247");
    assertThat(then.current(of2017)).isEmpty();
  }

  @Test
  void the_clearances_of_miyagi_in_2025_stand_beside_those_of_2024_with_all_classes() {
    // S63 宮城県警察 R7: 328→303; domain facts 4
    assertParts(
        "miyagi.clearances",
        tuple("不正アクセス禁止法違反", 4, 8, 4),
        tuple("コンピュータ・電磁的記録対象犯罪 不正指令電磁的記録に関する罪", 13, 10, -3),
        tuple("著作権法違反", 14, 11, -3),
        tuple("児童買春・児童ポルノ法", 18, 33, 15),
        tuple("わいせつ物頒布", 18, 4, -14),
        tuple("その他", 261, 237, -24));
    assertWhole("miyagi.clearances", 328, 303, "-25", "-7.6");
  }

  @Test
  void the_consultations_of_miyagi_in_2025_stand_beside_those_of_2024_with_all_classes() {
    // S63 宮城県警察 R7: 3,491→2,964; domain facts 4
    assertParts(
        "miyagi.consultations",
        tuple("詐欺・悪質商法関係等", 907, 592, -315),
        tuple("名誉毀損、誹謗中傷関係", 251, 178, -73),
        tuple("不正アクセス・ウイルス関係", 759, 1109, 350),
        tuple("迷惑メール関係", 530, 370, -160),
        tuple("違法有害サイト関係", 72, 68, -4),
        tuple("その他", 972, 647, -325));
    assertWhole("miyagi.consultations", 3491, 2964, "-527", "-15.1");
  }

  private void assertParts(String series, org.assertj.core.groups.Tuple... rows) {
    for (String year : List.of("2024", "2025")) {
      assertThat(finding.parts(finding.table(series), period(year)).orElseThrow().missing())
          .as("the classes of %s come to the whole", year)
          .contains(BigDecimal.ZERO);
    }
    assertThat(finding.parts(finding.table(series), period("2025")).orElseThrow().rows())
        .extracting(
            row -> row.series().part().ja(),
            row -> row.lastYear().orElseThrow().amount().intValueExact(),
            row -> row.now().orElseThrow().amount().intValueExact(),
            row -> row.change().orElseThrow().difference().intValueExact())
        .containsExactly(rows);
  }

  private void assertWhole(String series, int before, int now, String difference, String rate) {
    ValueChange change = line(series, "2025").onLastYear().orElseThrow();

    assertThat(change.before()).isEqualByComparingTo(String.valueOf(before));
    assertThat(change.after()).isEqualByComparingTo(String.valueOf(now));
    assertThat(change.difference()).isEqualByComparingTo(difference);
    assertThat(change.rate()).contains(new BigDecimal(rate));
  }

  @Test
  void the_three_classes_of_the_nation_come_to_the_whole_in_every_year_they_are_known() {
    // 横計一致（H27〜R3）: domain facts 3.1
    SeriesTable clearances = finding.table("npa.clearances");
    for (String year : List.of("2015", "2016", "2017", "2018", "2019", "2020", "2021")) {
      assertThat(finding.parts(clearances, period(year)).orElseThrow().missing())
          .as(year)
          .contains(BigDecimal.ZERO);
    }
  }

  @Test
  void loading_twice_adds_nothing() {
    int before = new PublishedValues_(entityManager).values().size();

    assertThat(TestNational.load(entityManager)).isZero();
    assertThat(new PublishedValues_(entityManager).values()).hasSize(before).hasSize(389);
  }

  @Test
  void every_value_names_its_document_and_every_derived_one_its_computation() {
    List<PublishedValue> values = new PublishedValues_(entityManager).values();

    assertThat(values)
        .allSatisfy(
            value -> {
              assertThat(value.document().institution()).isNotBlank();
              assertThat(value.document().title()).isNotBlank();
            });
    assertThat(values.stream().filter(PublishedValue::isDerived)).hasSizeGreaterThan(50);
  }

  @Test
  void the_database_refuses_to_overwrite_or_remove_a_value() {
    for (String statement :
        List.of(
            "update published_value set amount = 1 where period_code = '2020H1'",
            "delete from published_value")) {
      assertThatThrownBy(() -> entityManager.createNativeQuery(statement).executeUpdate())
          .as(statement)
          .isInstanceOf(PersistenceException.class);
      if (Database.isPostgresql()) {
        return; // its transaction is over after the first refusal
      }
    }
  }

  @Test
  void the_house_figure_of_a_series_is_asked_for_in_the_same_period() {
    assertThat(
            finding
                .series("npa.transfer-loss")
                .houseFigure(hanki.period.Period.parse("2019"))
                .orElseThrow()
                .toString())
        .isEqualTo("incident.loss/2019/reporting/banking");
    assertThat(finding.series("npa.transfer-loss").inHouseUnit(new BigDecimal("512")))
        .isEqualByComparingTo("512000000");
    assertThatThrownBy(() -> finding.series("nothing")).isInstanceOf(NoSuchSeries.class);
  }
}
