package hanki.arrest;

import static hanki.arrest.AClearance.aClearance;
import static hanki.arrest.ASuspect.aSuspect;
import static hanki.arrest.AnArrest.anArrest;
import static hanki.incident.AnIncident.anIncident;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hanki.identity.Scope;
import hanki.incident.Incident;
import hanki.period.CalendarYear;
import hanki.period.Half;
import hanki.period.HalfYear;
import hanki.period.Period;
import hanki.platform.Database;
import hanki.reference.TestReference;
import hanki.statistics.Breakdown;
import hanki.statistics.Cell;
import hanki.statistics.Measure;
import hanki.withdrawal.Withdrawal;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The rules of domain facts 1.3 on records that name their suspects, row by row of their table. */
@ExtendWith(Database.class)
class CountingRulesDbTest {

  private static final Period YEAR = new CalendarYear(2020);
  private static final Measure CASES = ClearanceFigures.CASES;
  private static final Measure PERSONS = ClearanceFigures.PERSONS;

  private static long count(EntityManager entityManager, Measure measure, Period period) {
    return ClearanceFiguresDbTest.figures(entityManager)
        .cells(measure, period, Breakdown.NONE)
        .get(0)
        .value();
  }

  private static Map<String, Long> persons(EntityManager entityManager, Breakdown breakdown) {
    return ClearanceFiguresDbTest.figures(entityManager).cells(PERSONS, YEAR, breakdown).stream()
        .collect(Collectors.toMap(Cell::code, Cell::value));
  }

  @Test
  void three_acts_of_one_person_are_three_cases_and_one_person(EntityManager entityManager) {
    aClearance().with(3, 0).naming(aSuspect().in(entityManager)).in(entityManager);

    assertThat(count(entityManager, CASES, YEAR)).isEqualTo(3);
    assertThat(count(entityManager, PERSONS, YEAR)).isEqualTo(1);
  }

  @Test
  void three_incidents_taken_together_are_one_case_of_three_incidents(EntityManager entityManager) {
    Incident first = anIncident().in(entityManager);
    Incident second = anIncident().in(entityManager);
    Incident third = anIncident().in(entityManager);

    Clearance clearance =
        aClearance()
            .clearing(first, second, third)
            .takingTogether(3, "（架空）同じ夜に同じ口座から")
            .naming(aSuspect().in(entityManager))
            .in(entityManager);

    assertThat(clearance.incidents()).hasSize(3);
    assertThat(count(entityManager, CASES, YEAR)).isEqualTo(1);
  }

  @Test
  void five_accomplices_in_one_incident_are_one_case_and_five_persons(EntityManager entityManager) {
    aClearance()
        .clearing(anIncident().in(entityManager))
        .naming(
            aSuspect().in(entityManager),
            aSuspect().in(entityManager),
            aSuspect().in(entityManager),
            aSuspect().in(entityManager),
            aSuspect().in(entityManager))
        .in(entityManager);

    assertThat(count(entityManager, CASES, YEAR)).isEqualTo(1);
    assertThat(count(entityManager, PERSONS, YEAR)).isEqualTo(5);
  }

  @Test
  void a_further_offence_of_a_counted_person_adds_a_case_and_no_person(
      EntityManager entityManager) {
    Suspect suspect = aSuspect().in(entityManager);
    aClearance().countedOn("2020-03-01").naming(suspect).in(entityManager);
    aClearance().countedOn("2020-08-01").naming(suspect).in(entityManager);

    assertThat(count(entityManager, CASES, YEAR)).isEqualTo(2);
    assertThat(count(entityManager, PERSONS, new HalfYear(2020, Half.FIRST))).isEqualTo(1);
    assertThat(count(entityManager, PERSONS, new HalfYear(2020, Half.SECOND))).isZero();
  }

  @Test
  void a_person_counts_in_the_first_clearance_also_when_that_is_entered_last(
      EntityManager entityManager) {
    Suspect suspect = aSuspect().in(entityManager);
    aClearance().countedOn("2020-08-01").naming(suspect).in(entityManager);
    aClearance().countedOn("2020-03-01").naming(suspect).in(entityManager);

    assertThat(count(entityManager, PERSONS, new HalfYear(2020, Half.FIRST))).isEqualTo(1);
    assertThat(count(entityManager, PERSONS, new HalfYear(2020, Half.SECOND))).isZero();
  }

  @Test
  void when_the_first_clearance_is_withdrawn_the_person_counts_in_the_next(
      EntityManager entityManager) {
    Suspect suspect = aSuspect().in(entityManager);
    Clearance first = aClearance().countedOn("2020-03-01").naming(suspect).in(entityManager);
    aClearance().countedOn("2020-08-01").naming(suspect).in(entityManager);

    first.withdraw(new Withdrawal(true, Instant.EPOCH, "T-001", "（架空）他署の検挙"));
    entityManager.flush();

    assertThat(count(entityManager, PERSONS, new HalfYear(2020, Half.FIRST))).isZero();
    assertThat(count(entityManager, PERSONS, new HalfYear(2020, Half.SECOND))).isEqualTo(1);
  }

  @Test
  void a_new_matter_that_is_named_counts_the_person_once_more(EntityManager entityManager) {
    Suspect suspect = aSuspect().in(entityManager);
    aClearance().countedOn("2019-03-01").naming(suspect).in(entityManager);
    aClearance().countedOn("2020-03-01").namingAgain(suspect, "（架空）刑の終わった後の別の事件").in(entityManager);

    assertThat(count(entityManager, PERSONS, new CalendarYear(2019))).isEqualTo(1);
    assertThat(count(entityManager, PERSONS, YEAR)).isEqualTo(1);
  }

  /** ドコモ口座: R3.1.19逮捕の3人を2.9再逮捕. */
  @Test
  void a_second_arrest_adds_no_cleared_person(EntityManager entityManager) {
    Suspect suspect = aSuspect().in(entityManager);
    anArrest().on("2020-01-19").of(entityManager, suspect);
    aClearance().countedOn("2020-01-21").naming(suspect).in(entityManager);
    anArrest().on("2020-02-09").of(entityManager, suspect);
    aClearance().countedOn("2020-02-11").naming(suspect).in(entityManager);

    assertThat(count(entityManager, CASES, YEAR)).isEqualTo(2);
    assertThat(count(entityManager, PERSONS, YEAR)).isEqualTo(1);
    assertThat(
            new Arrests_(entityManager)
                .before(suspect.id(), LocalDate.of(2020, 3, 1), Long.MAX_VALUE))
        .isEqualTo(2);
  }

  /** 法定刑の最も重い罪: 電子計算機使用詐欺10年, 不正アクセス3年. */
  @Test
  void a_person_of_several_offences_counts_under_the_heaviest(EntityManager entityManager) {
    Suspect suspect = aSuspect().in(entityManager);
    aClearance().of("1").namingFor(suspect, "computer-fraud").in(entityManager);

    assertThat(persons(entityManager, Breakdown.OFFENCE)).containsExactly(Map.entry("2", 1L));
    assertThat(
            MainOffence.heaviest(
                    TestReference.of(entityManager)
                        .offences(
                            "people",
                            java.util.List.of("ua-access", "computer-fraud"),
                            LocalDate.of(2020, 2, 3)))
                .orElseThrow()
                .code())
        .isEqualTo("computer-fraud");
  }

  @Test
  void a_solved_incident_is_a_case_without_persons(EntityManager entityManager) {
    Suspect suspect = aSuspect().in(entityManager);

    assertThatThrownBy(
            () -> aClearance().disposedOf(Disposal.SOLVED).naming(suspect).in(entityManager))
        .isInstanceOf(SolvedWithPersons.class);

    aClearance().disposedOf(Disposal.SOLVED).with(1, 0).in(entityManager);
    assertThat(count(entityManager, CASES, YEAR)).isEqualTo(1);
    assertThat(count(entityManager, PERSONS, YEAR)).isZero();
  }

  @Test
  void persons_count_where_they_were_cleared_and_where_it_happened_if_that_is_asked_for(
      EntityManager entityManager) {
    aClearance()
        .at("miyagi-01")
        .happenedAt("miyagi-07")
        .naming(aSuspect().in(entityManager))
        .in(entityManager);

    assertThat(persons(entityManager, Breakdown.STATION))
        .containsExactly(Map.entry("miyagi-01", 1L));
    assertThat(persons(entityManager, Breakdown.OCCURRENCE))
        .containsExactly(Map.entry("miyagi-07", 1L));
  }

  /** 合同・共同捜査: 事件ごとに1つの計上県, and each person in one of them. */
  @Test
  void a_person_of_a_joint_investigation_counts_in_one_prefecture(EntityManager entityManager) {
    TestReference.addStation(entityManager, "saitama-x", "11");
    Suspect suspect = aSuspect().in(entityManager);
    aClearance().countedOn("2020-01-21").at("saitama-x").naming(suspect).in(entityManager);
    aClearance().countedOn("2020-01-28").at("miyagi-01").naming(suspect).in(entityManager);

    assertThat(persons(entityManager, Breakdown.STATION))
        .containsExactly(Map.entry("saitama-x", 1L));
  }

  @Test
  void whoever_is_only_a_number_is_a_row_of_nobody_in_particular(EntityManager entityManager) {
    Suspect suspect = aSuspect().of("CN").aged(AgeBand.TWENTIES).in(entityManager);
    aClearance().with(1, 2).in(entityManager);
    aClearance().naming(suspect).in(entityManager);

    assertThat(count(entityManager, PERSONS, YEAR)).isEqualTo(3);
    assertThat(persons(entityManager, Breakdown.NATIONALITY))
        .containsOnly(Map.entry("UNKNOWN", 2L), Map.entry("CN", 1L));
    assertThat(persons(entityManager, Breakdown.AGE))
        .containsOnly(Map.entry("UNKNOWN", 2L), Map.entry("TWENTIES", 1L));
    assertThat(persons(entityManager, Breakdown.CUSTODY))
        .containsOnly(Map.entry("UNKNOWN", 2L), Map.entry("ORDINARY", 1L));
  }

  /** 検挙率は100％を超えることがある: earlier years' offences are cleared too. */
  @Test
  void more_can_be_cleared_than_was_recognised(EntityManager entityManager) {
    Incident incident = anIncident().recognisedOn("2019-05-01").in(entityManager);
    aClearance()
        .with(7, 0)
        .clearing(incident)
        .naming(aSuspect().in(entityManager))
        .in(entityManager);

    assertThat(count(entityManager, CASES, YEAR)).isEqualTo(7);
  }

  @Test
  void the_standing_that_the_form_tells_is_the_rule_that_counts(EntityManager entityManager) {
    Suspect suspect = aSuspect().in(entityManager);
    Clearance first = aClearance().countedOn("2020-03-01").naming(suspect).in(entityManager);
    Clearance second = aClearance().countedOn("2020-03-01").naming(suspect).in(entityManager);
    ClearedPersons persons = new ClearedPersons_(entityManager);
    LocalDate day = LocalDate.of(2020, 3, 1);

    assertThat(persons.countedBefore(suspect.id(), day, first.id())).isEmpty();
    assertThat(persons.countedBefore(suspect.id(), day, second.id())).contains(day);
    Scope all = Scope.everywhere("A-012");
    assertThat(persons.of(first.id(), all.within(), all.reader()))
        .extracting(ClearedPersonRow::counted)
        .containsExactly(true);
    assertThat(persons.of(second.id(), all.within(), all.reader()))
        .extracting(ClearedPersonRow::counted)
        .containsExactly(false);
  }
}
