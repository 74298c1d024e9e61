package hanki.jointinvestigation;

import static hanki.arrest.ASuspect.aSuspect;
import static hanki.arrest.AnArrest.anArrest;
import static hanki.jointinvestigation.AJointInvestigation.aJointInvestigation;
import static hanki.jointinvestigation.AJointInvestigation.member;
import static org.assertj.core.api.Assertions.assertThat;

import hanki.arrest.Arrest;
import hanki.arrest.Suspect;
import hanki.identity.Scope;
import hanki.identity.SignedIn;
import hanki.period.CalendarYear;
import hanki.period.Half;
import hanki.period.HalfYear;
import hanki.platform.clock.BusinessClock;
import hanki.statistics.Behind;
import hanki.statistics.Breakdown;
import hanki.statistics.Cell;
import hanki.statistics.FigureSource;
import hanki.statistics.FigureSourceContract;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JointFiguresDbTest extends FigureSourceContract {

  private static final HalfYear FIRST_HALF = new HalfYear(2020, Half.FIRST);

  @Override
  protected FigureSource source(EntityManager entityManager) {
    return TestJoint.figures(entityManager);
  }

  @Override
  protected void records(EntityManager entityManager) {
    JointInvestigation one = joint(entityManager);
    JointInvestigation other = joint(entityManager);
    String[] days = {"2019-06-30", "2019-07-01", "2020-01-01", "2020-06-30", "2020-07-01"};
    String[] forces = {"04", "11", "13"};
    for (int i = 0; i < 20; i++) {
      Arrest arrest =
          anArrest()
              .on(days[i % days.length])
              .by(forces[i % forces.length])
              .at("miyagi-0" + (1 + i % 3))
              .of(entityManager, aSuspect().in(entityManager))
              .get(0);
      share(entityManager, i % 2 == 0 ? one : other, arrest);
      if (i % 5 == 0) {
        share(entityManager, i % 2 == 0 ? other : one, arrest);
      }
    }
    anArrest().on("2020-02-01").of(entityManager, aSuspect().in(entityManager));
  }

  private static JointInvestigation joint(EntityManager entityManager) {
    return aJointInvestigation()
        .establishedOn("2019-01-07")
        .with(member("23").leading(true))
        .with("04", "11", "13")
        .in(entityManager);
  }

  private static void share(EntityManager entityManager, JointInvestigation with, Arrest arrest) {
    TestJoint.of(entityManager, SignedIn.analyst("B-001", entityManager), "2021-02-10")
        .sharing()
        .share(with.id(), Set.of(arrest.number()), false);
    entityManager.flush();
  }

  @Override
  protected Scope narrow(EntityManager entityManager) {
    return scopeOf(entityManager, "miyagi-02");
  }

  private long persons(EntityManager entityManager, Behind among) {
    return source(entityManager).cells(among, Breakdown.NONE).get(0).value();
  }

  private static Behind all(HalfYear half) {
    return Behind.all(JointFigures.ARRESTED, half);
  }

  @Test
  void who_is_arrested_again_counts_no_second_time_not_even_in_the_next_half(
      EntityManager entityManager) {
    JointInvestigation of = joint(entityManager);
    Suspect suspect = aSuspect().in(entityManager);
    share(entityManager, of, anArrest().on("2020-06-30").of(entityManager, suspect).get(0));
    share(
        entityManager, of, anArrest().on("2020-07-01").by("11").of(entityManager, suspect).get(0));

    assertThat(persons(entityManager, all(FIRST_HALF))).isEqualTo(1);
    assertThat(persons(entityManager, all(new HalfYear(2020, Half.SECOND)))).isZero();
    assertThat(
            source(entityManager)
                .cells(JointFigures.ARRESTED, new CalendarYear(2020), Breakdown.FORCE))
        .containsExactly(new Cell("04", 1L));
  }

  @Test
  void an_arrest_that_two_investigations_share_counts_in_both_and_once_in_all(
      EntityManager entityManager) {
    JointInvestigation one = joint(entityManager);
    JointInvestigation other = joint(entityManager);
    Arrest arrest =
        anArrest().on("2020-03-01").of(entityManager, aSuspect().in(entityManager)).get(0);
    share(entityManager, one, arrest);
    share(entityManager, other, arrest);

    assertThat(persons(entityManager, all(FIRST_HALF))).isEqualTo(1);
    assertThat(source(entityManager).cells(all(FIRST_HALF), Breakdown.JOINT))
        .containsExactlyInAnyOrder(new Cell(one.number(), 1L), new Cell(other.number(), 1L));
    assertThat(
            persons(
                entityManager,
                new Behind(
                    "joint.arrested",
                    FIRST_HALF,
                    Map.of(Breakdown.JOINT, List.of(other.number())))))
        .isEqualTo(1);
  }

  @Test
  void what_is_limited_to_some_officers_is_neither_named_nor_told(EntityManager entityManager) {
    JointInvestigation open = joint(entityManager);
    JointInvestigation limited = joint(entityManager);
    limited.restrictTo(Set.of("B-001"));
    entityManager.flush();
    TellingJointInvestigations telling = TestJoint.telling(entityManager, new BusinessClock());

    assertThat(source(entityManager).names(Breakdown.JOINT))
        .containsKey(open.number())
        .doesNotContainKey(limited.number());
    assertThat(telling.told(open.number())).isPresent();
    assertThat(telling.told(limited.number())).isEmpty();
  }
}
