package hanki.arrest;

import static hanki.arrest.ASuspect.aSuspect;
import static hanki.arrest.AnArrest.anArrest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hanki.identity.Scope;
import hanki.period.CalendarYear;
import hanki.period.Half;
import hanki.period.HalfYear;
import hanki.period.Period;
import hanki.platform.Label;
import hanki.reference.TestReference;
import hanki.statistics.Behind;
import hanki.statistics.Breakdown;
import hanki.statistics.Cell;
import hanki.statistics.FigureAddress;
import hanki.statistics.FigureSource;
import hanki.statistics.FigureSourceContract;
import hanki.statistics.RecordReference;
import hanki.withdrawal.Withdrawal;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.query.Page;
import org.junit.jupiter.api.Test;

class ArrestFiguresDbTest extends FigureSourceContract {

  @Override
  protected FigureSource source(EntityManager entityManager) {
    return figures(entityManager);
  }

  static FigureSource figures(EntityManager entityManager) {
    return new ArrestFigures(
        new Arrests_(entityManager),
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
    String[] forces = {"04", "11", "13", "tohoku"};
    Suspect often = aSuspect().in(entityManager);
    for (int i = 0; i < 24; i++) {
      AnArrest arrest =
          anArrest()
              .on(days[i % days.length])
              .by(forces[i % forces.length])
              .at("miyagi-0" + (1 + i % 3));
      (i % 2 == 0 ? arrest : arrest.inTheAct().as(SuspectRole.ORGANISER))
          .of(entityManager, aSuspect().in(entityManager));
    }
    anArrest().on("2019-02-01").of(entityManager, often);
    anArrest().on("2020-02-01").of(entityManager, often);
    anArrest().on("2020-03-01").by("13").of(entityManager, often);
    anArrest().on("2020-08-01").of(entityManager, often);
  }

  @Override
  protected Scope narrow(EntityManager entityManager) {
    return scopeOf(entityManager, "miyagi-02");
  }

  private long persons(EntityManager entityManager, Period period) {
    return source(entityManager)
        .cells(ArrestFigures.PERSONS, period, Breakdown.NONE)
        .get(0)
        .value();
  }

  /** ドコモ口座: 埼玉県警などの11府県警が3人, 警視庁が2人, 計5人 (R3.1.19); 2.9再逮捕. */
  @Test
  void five_arrested_by_two_forces_are_five_persons_and_arrested_again_they_stay_five(
      EntityManager entityManager) {
    Suspect[] ofSaitama = {
      aSuspect().in(entityManager), aSuspect().in(entityManager), aSuspect().in(entityManager)
    };
    anArrest().on("2021-01-19").by("11").of(entityManager, ofSaitama);
    anArrest()
        .on("2021-01-19")
        .by("13")
        .of(entityManager, aSuspect().in(entityManager), aSuspect().in(entityManager));
    HalfYear half = new HalfYear(2021, Half.FIRST);
    assertThat(persons(entityManager, half)).isEqualTo(5);

    anArrest().on("2021-02-09").by("11").of(entityManager, ofSaitama);

    assertThat(persons(entityManager, half)).isEqualTo(5);
    Map<String, Long> byForce =
        source(entityManager).cells(ArrestFigures.PERSONS, half, Breakdown.FORCE).stream()
            .collect(Collectors.toMap(Cell::code, Cell::value));
    assertThat(byForce).containsOnly(Map.entry("11", 3L), Map.entry("13", 2L));
  }

  @Test
  void a_person_arrested_in_both_halves_is_one_in_each_and_one_in_the_year(
      EntityManager entityManager) {
    Suspect suspect = aSuspect().in(entityManager);
    anArrest().on("2020-06-30").of(entityManager, suspect);
    anArrest().on("2020-07-01").of(entityManager, suspect);

    assertThat(persons(entityManager, new HalfYear(2020, Half.FIRST))).isEqualTo(1);
    assertThat(persons(entityManager, new HalfYear(2020, Half.SECOND))).isEqualTo(1);
    assertThat(persons(entityManager, new CalendarYear(2020))).isEqualTo(1);
  }

  @Test
  void a_withdrawn_arrest_lets_the_next_one_count(EntityManager entityManager) {
    Suspect suspect = aSuspect().in(entityManager);
    Arrest wrong = anArrest().on("2020-02-01").of(entityManager, suspect).get(0);
    Arrest right = anArrest().on("2020-03-01").of(entityManager, suspect).get(0);

    wrong.withdraw(new Withdrawal(true, Instant.EPOCH, "T-001", "（架空）日の誤り"));
    entityManager.flush();

    assertThat(
            source(entityManager)
                .records(
                    Behind.recorded(
                        FigureAddress.total(ArrestFigures.PERSONS, new HalfYear(2020, Half.FIRST))),
                    Scope.everywhere("A-012"),
                    Page.page(50, 0)))
        .extracting(RecordReference::number)
        .containsExactly(right.number());
  }

  @Test
  void an_arrest_is_neither_a_cleared_case_nor_a_cleared_person(EntityManager entityManager) {
    anArrest().on("2020-02-01").of(entityManager, aSuspect().in(entityManager));

    FigureSource clearances = ClearanceFiguresDbTest.figures(entityManager);
    assertThat(
            clearances.measures().stream()
                .mapToLong(
                    measure ->
                        clearances
                            .cells(measure, new CalendarYear(2020), Breakdown.NONE)
                            .get(0)
                            .value())
                .sum())
        .isZero();
  }

  @Test
  void nobody_is_arrested_for_nothing(EntityManager entityManager) {
    Suspect suspect = aSuspect().in(entityManager);

    assertThatThrownBy(() -> anArrest().forOffences().of(entityManager, suspect))
        .isInstanceOf(ForNoOffence.class);
  }

  @Test
  void forces_are_named_as_the_police_name_themselves(EntityManager entityManager) {
    Map<String, Label> names = source(entityManager).names(Breakdown.FORCE);

    assertThat(names.get("13").ja()).isEqualTo("警視庁");
    assertThat(names.get("11").ja()).isEqualTo("埼玉県警察");
    assertThat(names.get("tohoku").ja()).isEqualTo("東北管区警察局");
  }
}
