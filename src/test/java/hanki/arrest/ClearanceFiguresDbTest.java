package hanki.arrest;

import static hanki.arrest.AClearance.aClearance;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hanki.identity.Scope;
import hanki.period.CalendarYear;
import hanki.period.Half;
import hanki.period.HalfYear;
import hanki.statistics.Behind;
import hanki.statistics.Breakdown;
import hanki.statistics.FigureAddress;
import hanki.statistics.FigureSource;
import hanki.statistics.FigureSourceContract;
import hanki.statistics.Measure;
import jakarta.persistence.EntityManager;
import org.hibernate.query.Page;
import org.junit.jupiter.api.Test;

class ClearanceFiguresDbTest extends FigureSourceContract {

  @Override
  protected FigureSource source(EntityManager entityManager) {
    return new ClearanceFigures(new Clearances_(entityManager));
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
          .with(i % 5, 1 + i % 3 - (i % 5 == 0 ? 0 : i % 2))
          .in(entityManager);
    }
  }

  @Override
  protected Scope narrow(EntityManager entityManager) {
    return scopeOf(entityManager, "miyagi-02");
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
  void a_clearance_of_nothing_is_refused(EntityManager entityManager) {
    assertThatThrownBy(() -> aClearance().with(0, 0).in(entityManager))
        .isInstanceOf(NothingCleared.class);
  }
}
