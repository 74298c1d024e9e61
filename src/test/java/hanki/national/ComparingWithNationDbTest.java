package hanki.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import hanki.identity.Scope;
import hanki.period.Period;
import hanki.platform.Label;
import hanki.reference.TestReference;
import hanki.statistics.Behind;
import hanki.statistics.Breakdown;
import hanki.statistics.Cell;
import hanki.statistics.Contributions;
import hanki.statistics.CountingRule;
import hanki.statistics.FigureBook;
import hanki.statistics.FigureSource;
import hanki.statistics.Measure;
import hanki.statistics.RecordReference;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.query.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The house counts what the seminar's sheets say of Miyagi in 令和元年. */
class ComparingWithNationDbTest {

  private static final Label NAME = new Label("数", "number");

  /** 宮城 R1（セミナー資料）: 検挙386、相談2,292、不正送金12件・1,066万円. */
  private static final Map<String, Long> COUNTED =
      Map.of(
          "clearance.cases", 386L,
          "consultation.received", 2292L,
          "incident.occurred", 12L,
          "incident.loss", 10_660_000L,
          "incident.net-loss", 0L);

  private EntityManager entityManager;
  private ComparingWithNation comparing;

  @BeforeEach
  void begin() {
    entityManager = TestNational.loaded().createEntityManager();
    entityManager.getTransaction().begin();
    comparing =
        new ComparingWithNation(
            new PublishedValues_(entityManager),
            new FigureBook(List.of(new SheetOfTheSeminar()), TestReference.of(entityManager)));
  }

  @AfterEach
  void rollBack() {
    entityManager.getTransaction().rollback();
    entityManager.close();
  }

  /** A source that counts the same in every period. */
  private static final class SheetOfTheSeminar implements FigureSource {

    @Override
    public List<Measure> measures() {
      return COUNTED.keySet().stream()
          .map(
              code ->
                  new Measure(
                      code,
                      NAME,
                      NAME,
                      code.endsWith("loss") ? Measure.YEN : new Label("件", "cases"),
                      new CountingRule(NAME, NAME, NAME, 1, LocalDate.EPOCH, NAME),
                      List.of(Breakdown.REPORTING)))
          .toList();
    }

    @Override
    public List<Cell> cells(Behind among, Breakdown breakdown) {
      return List.of(
          new Cell(
              breakdown == Breakdown.REPORTING ? "banking" : "-", COUNTED.get(among.measure())));
    }

    @Override
    public List<RecordReference> records(Behind figure, Scope scope, Page page) {
      return List.of();
    }

    @Override
    public Contributions contributions(Behind figure, Scope scope) {
      return new Contributions(0L, 0L, 0L);
    }

    @Override
    public Optional<LocalDate> latestDay(Measure measure) {
      return Optional.of(LocalDate.of(2019, 12, 31));
    }
  }

  private NationRow row(String period, String series) {
    return comparing.rows(Period.parse(period), "04").stream()
        .filter(each -> each.nation().code().equals(series))
        .findFirst()
        .orElseThrow();
  }

  private void enterPopulation(String series, String people) {
    PublishedDraft draft =
        new PublishedDraft(
            series,
            PublishedPeriod.parse("~2019-10-01", ""),
            new BigDecimal(people),
            Vintage.PUBLISHED,
            new DocumentDraft("", "架空の機関", "架空の人口", "", LocalDate.of(2020, 4, 1), ""),
            "",
            "");
    TestNational.adding(entityManager).add(draft, "B-001");
    entityManager.flush();
  }

  @Test
  void the_prefecture_has_4_1_percent_of_the_clearances_of_2019() {
    // 386（セミナー資料）of 9,519（S24）
    NationRow clearances = row("2019", "npa.clearances");

    assertThat(clearances.house().value()).isEqualTo(386);
    assertThat(clearances.published().orElseThrow().amount()).isEqualByComparingTo("9519");
    assertThat(clearances.share()).contains(new BigDecimal("4.1"));
    assertThat(clearances.own().orElseThrow().amount()).isEqualByComparingTo("386");
  }

  @Test
  void money_is_compared_in_yen_whatever_the_unit_it_was_published_in() {
    // 1,066万円（セミナー資料）of 2,521百万円（S24）
    NationRow loss = row("2019", "npa.transfer-loss");

    assertThat(loss.house().address().toString()).isEqualTo("incident.loss/2019/reporting/banking");
    assertThat(loss.share()).contains(new BigDecimal("0.4"));
    assertThat(loss.perPeople()).isEmpty();
  }

  @Test
  void a_value_of_another_period_is_never_used_where_none_was_published() {
    // 全国の相談は平成30年まで（domain facts 2.3, 3.6）
    NationRow consultations = row("2019", "npa.consultations");

    assertThat(consultations.published()).isEmpty();
    assertThat(consultations.share()).isEmpty();
    assertThat(row("2018", "npa.consultations").share()).contains(new BigDecimal("1.8"));
    assertThat(row("2019H2", "npa.clearances").published()).isEmpty();
  }

  @Test
  void there_is_a_rate_per_100000_only_where_a_population_was_entered() {
    assertThat(row("2019", "npa.clearances").perPeople()).isEmpty();

    enterPopulation("population.04", "2000000");
    enterPopulation("population.00", "100000000");

    assertThat(row("2019", "npa.clearances").perPeople()).contains(new BigDecimal("19.3"));
    assertThat(row("2019", "npa.clearances").nationPerPeople()).contains(new BigDecimal("9.5"));
    // the population of October 2019 is not that of 2018
    assertThat(row("2018", "npa.clearances").perPeople()).isEmpty();
  }

  @Test
  void every_half_and_year_of_the_nation_can_be_chosen_and_no_other_span() {
    assertThat(comparing.periods())
        .extracting(Period::code)
        .contains("2020H1", "2019", "2025")
        .doesNotHaveDuplicates()
        .startsWith("2025");
    assertThat(comparing.latestDay()).contains(LocalDate.of(2019, 12, 31));
    assertThat(comparing.rows(Period.parse("2019"), "04"))
        .extracting(each -> each.nation().code(), each -> each.measure().code())
        .containsExactly(
            tuple("npa.clearances", "clearance.cases"),
            tuple("npa.transfers", "incident.occurred"),
            tuple("npa.transfer-loss", "incident.loss"),
            tuple("npa.transfer-loss.net", "incident.net-loss"),
            tuple("npa.consultations", "consultation.received"));
  }
}
