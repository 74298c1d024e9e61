package hanki.arrest;

import static hanki.arrest.AClearance.aClearance;
import static hanki.arrest.ASuspect.aSuspect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hanki.identity.Scope;
import hanki.period.CalendarYear;
import hanki.period.Half;
import hanki.period.HalfYear;
import hanki.reference.CountedAs;
import hanki.reference.TestReference;
import hanki.statistics.Behind;
import hanki.statistics.Breakdown;
import hanki.statistics.Cell;
import hanki.statistics.ChangeExplained;
import hanki.statistics.ExplainingChanges;
import hanki.statistics.FigureAddress;
import hanki.statistics.FigureSource;
import hanki.statistics.FigureSourceContract;
import hanki.statistics.Measure;
import hanki.withdrawal.Withdrawal;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.query.Page;
import org.junit.jupiter.api.Test;

class ClearanceFiguresDbTest extends FigureSourceContract {

  @Override
  protected FigureSource source(EntityManager entityManager) {
    return figures(entityManager);
  }

  /** The figures as the program counts them. */
  static FigureSource figures(EntityManager entityManager) {
    return new ClearanceFigures(
        new Clearances_(entityManager),
        new ClearedPersons_(entityManager),
        new ArrestWords(
            TestReference.of(entityManager), new Forces(TestReference.of(entityManager))));
  }

  @Override
  protected void records(EntityManager entityManager) {
    String[] days = {
      "2019-01-01",
      "2019-06-30",
      "2019-07-01",
      "2019-12-31",
      "2020-01-01",
      "2020-06-30",
      "2020-07-01",
      "2020-12-31"
    };
    String[] offences = {"1", "2", "3-01", "3-03"};
    for (int i = 0; i < 72; i++) {
      aClearance()
          .countedOn(days[i % days.length])
          .of(offences[(i / 3) % offences.length])
          .reportedAs(i % 2 == 0 ? "banking" : "other")
          .at("miyagi-0" + (1 + i % 4))
          .happenedAt(i % 3 == 0 ? "miyagi-07" : "")
          .with(i % 5, 1 + i % 3 - (i % 5 == 0 ? 0 : i % 2))
          .in(entityManager);
    }
    Suspect chinese = aSuspect().of("CN").aged(AgeBand.TWENTIES).in(entityManager);
    Suspect other = aSuspect().in(entityManager);
    for (String day : days) {
      aClearance().countedOn(day).naming(chinese, other).in(entityManager);
      aClearance().countedOn(day).naming(aSuspect().in(entityManager)).in(entityManager);
    }
  }

  @Override
  protected Scope narrow(EntityManager entityManager) {
    return scopeOf(entityManager, "miyagi-02");
  }

  @Test
  void a_withdrawn_clearance_counts_neither_cases_nor_persons(EntityManager entityManager) {
    Clearance wrong = aClearance().countedOn("2020-01-01").with(2, 3).in(entityManager);
    wrong.withdraw(new Withdrawal(true, Instant.EPOCH, "T-001", "（架空）他署の検挙"));
    entityManager.flush();

    assertThat(counted(entityManager, ClearanceFigures.CASES)).isZero();
    assertThat(counted(entityManager, ClearanceFigures.PERSONS)).isZero();
  }

  private long counted(EntityManager entityManager, Measure measure) {
    return source(entityManager)
        .cells(measure, new CalendarYear(2020), Breakdown.NONE)
        .get(0)
        .value();
  }

  @Test
  void cases_and_persons_are_two_different_counts(EntityManager entityManager) {
    aClearance().with(3, 1).in(entityManager);
    aClearance().with(1, 5).in(entityManager);

    assertThat(counted(entityManager, ClearanceFigures.CASES)).isEqualTo(4);
    assertThat(counted(entityManager, ClearanceFigures.PERSONS)).isEqualTo(6);
  }

  @Test
  void a_further_offence_of_a_counted_person_adds_to_cases_and_not_to_persons(
      EntityManager entityManager) {
    aClearance().with(1, 1).in(entityManager);
    aClearance().with(1, 0).in(entityManager);

    assertThat(counted(entityManager, ClearanceFigures.CASES)).isEqualTo(2);
    assertThat(counted(entityManager, ClearanceFigures.PERSONS)).isEqualTo(1);
  }

  @Test
  void a_clearance_without_persons_is_not_behind_the_number_of_persons(
      EntityManager entityManager) {
    aClearance().with(1, 0).in(entityManager);
    FigureAddress persons =
        FigureAddress.total(ClearanceFigures.PERSONS, new HalfYear(2020, Half.FIRST));

    assertThat(
            source(entityManager)
                .records(Behind.recorded(persons), Scope.everywhere("A-012"), Page.page(50, 0)))
        .isEmpty();
  }

  @Test
  void a_clearance_counts_in_the_month_it_was_disposed_of(EntityManager entityManager) {
    aClearance().countedOn("2020-06-30").with(2, 1).in(entityManager);
    aClearance().countedOn("2020-07-01").with(1, 1).in(entityManager);

    assertThat(total(entityManager, new HalfYear(2020, Half.FIRST))).isEqualTo(2);
    assertThat(total(entityManager, new HalfYear(2020, Half.SECOND))).isEqualTo(1);
  }

  private long total(EntityManager entityManager, HalfYear half) {
    return source(entityManager).cells(ClearanceFigures.CASES, half, Breakdown.NONE).get(0).value();
  }

  /** 兵庫県警察 犯罪統計書: 断りなければ検挙地計上, with the tables by place of occurrence beside. */
  @Test
  void the_place_of_clearance_counts_unless_the_place_of_occurrence_is_asked_for(
      EntityManager entityManager) {
    aClearance().at("miyagi-01").happenedAt("miyagi-07").with(1, 1).in(entityManager);
    aClearance().at("miyagi-01").with(2, 1).in(entityManager);

    assertThat(cases(entityManager, Breakdown.STATION)).containsExactly(Map.entry("miyagi-01", 3L));
    assertThat(cases(entityManager, Breakdown.OCCURRENCE))
        .containsOnly(Map.entry("miyagi-07", 1L), Map.entry("miyagi-01", 2L));
  }

  /** 事件ごとに1つの計上県: each prefecture that takes part would otherwise count it again. */
  @Test
  void an_offence_of_a_joint_investigation_counts_in_the_one_prefecture_that_cleared_it(
      EntityManager entityManager) {
    TestReference.addStation(entityManager, "saitama-x", "11");
    aClearance().at("saitama-x").happenedAt("miyagi-01").with(1, 3).in(entityManager);
    aClearance().at("miyagi-01").with(1, 2).in(entityManager);

    Map<String, Long> cases = cases(entityManager, Breakdown.STATION);

    assertThat(cases).containsOnly(Map.entry("saitama-x", 1L), Map.entry("miyagi-01", 1L));
    assertThat(cases.values().stream().mapToLong(each -> each).sum())
        .as("the nation is the sum of its prefectures")
        .isEqualTo(counted(entityManager, ClearanceFigures.CASES));
  }

  private Map<String, Long> cases(EntityManager entityManager, Breakdown breakdown) {
    return source(entityManager)
        .cells(ClearanceFigures.CASES, new CalendarYear(2020), breakdown)
        .stream()
        .collect(Collectors.toMap(Cell::code, Cell::value));
  }

  @Test
  void a_solved_incident_with_persons_is_refused(EntityManager entityManager) {
    assertThatThrownBy(() -> aClearance().disposedOf(Disposal.SOLVED).with(1, 1).in(entityManager))
        .isInstanceOf(SolvedWithPersons.class);
    aClearance().disposedOf(Disposal.SOLVED).with(1, 0).in(entityManager);

    assertThat(counted(entityManager, ClearanceFigures.CASES)).isEqualTo(1);
    assertThat(counted(entityManager, ClearanceFigures.PERSONS)).isZero();
  }

  @Test
  void twelve_acts_taken_together_count_as_one_case(EntityManager entityManager) {
    aClearance().takingTogether(12, "（架空）同じ夜に同じ口座から続けて引き出した").in(entityManager);

    assertThat(counted(entityManager, ClearanceFigures.CASES)).isEqualTo(1);
  }

  /** 不正アクセス＋電子計算機使用詐欺: 犯罪統計は主たる罪1件, サイバー部門は法令ごと. */
  @Test
  void
      one_act_breaking_two_laws_is_one_case_in_crime_statistics_and_one_per_law_in_the_cyber_report(
          EntityManager entityManager) {
    List<CountedAs> counted =
        TestReference.counting(entityManager)
            .count(List.of("ua-access", "computer-fraud"), LocalDate.of(2020, 2, 3));

    assertThat(cases(counted, "crime-statistics")).isEqualTo(1);
    assertThat(cases(counted, "offence")).isEqualTo(2);
  }

  private static int cases(List<CountedAs> counted, String version) {
    return counted.stream()
        .filter(each -> each.version().code().equals(version))
        .mapToInt(CountedAs::cases)
        .sum();
  }

  @Test
  void a_clearance_of_nothing_is_refused(EntityManager entityManager) {
    assertThatThrownBy(() -> aClearance().with(0, 0).in(entityManager))
        .isInstanceOf(NothingCleared.class);
  }

  /** 15人のグループ1事件を除くと: a group of fifteen is one case. */
  @Test
  void persons_are_shown_without_the_largest_group_and_chance_is_said_to_be_larger(
      EntityManager entityManager) {
    aClearance().countedOn("2020-03-01").with(1, 15).in(entityManager);
    aClearance().countedOn("2020-03-02").with(2, 2).in(entityManager);
    aClearance().countedOn("2019-03-02").with(1, 3).in(entityManager);

    ChangeExplained explained =
        new ExplainingChanges(List.of(source(entityManager)), TestReference.of(entityManager))
            .explain(
                FigureAddress.total(ClearanceFigures.PERSONS, new CalendarYear(2020)),
                new CalendarYear(2019),
                Scope.everywhere("A-012"));

    assertThat(explained.change().difference()).isEqualTo(14);
    assertThat(explained.nowLargest().most()).isEqualTo(15);
    assertThat(explained.withoutLargest().after()).isEqualTo(2);
    assertThat(explained.withoutLargest().before()).isZero();
    assertThat(explained.isGrouped()).isTrue();
  }
}
