package hanki.jointinvestigation;

import static hanki.arrest.AClearance.aClearance;
import static hanki.arrest.ASuspect.aSuspect;
import static hanki.arrest.AnArrest.anArrest;
import static hanki.incident.AnIncident.anIncident;
import static hanki.jointinvestigation.JointInvestigationsDbTest.miyagi;
import static hanki.jointinvestigation.JointInvestigationsDbTest.osaka;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hanki.arrest.Arrest;
import hanki.arrest.Clearance;
import hanki.arrest.Suspect;
import hanki.incident.Incident;
import hanki.platform.Database;
import hanki.withdrawal.Withdrawal;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each number of the summary opens onto the records that make it, for every reader the same. */
@ExtendWith(Database.class)
class SharedContributionsDbTest {

  private EntityManager entityManager;
  private JointInvestigation of;
  private Suspect one;
  private Suspect other;
  private Clearance first;
  private Clearance second;

  /** One person arrested by two forces and again, one by one; one offence cleared by both. */
  @BeforeEach
  void given(EntityManager given) {
    entityManager = given;
    osaka(given, "2020-06-01");
    of = JointInvestigationsDbTest.withOsaka(given);
    Incident incident = anIncident().recognisedOn("2020-04-10").losing(300_000).in(given);
    one = aSuspect().in(given);
    other = aSuspect().in(given);
    first =
        aClearance().naming(one).clearing(incident).countedOn("2020-05-10").with(2, 0).in(given);
    second =
        aClearance()
            .naming(one)
            .clearing(incident)
            .countedOn("2020-05-20")
            .at("osaka-hq")
            .with(1, 0)
            .in(given);
    Set<String> arrests =
        List.of(
                anArrest().on("2020-05-09").by("04").of(given, one, other),
                anArrest().on("2020-05-12").by("04").of(given, one),
                anArrest().on("2020-05-19").by("27").of(given, one))
            .stream()
            .flatMap(List::stream)
            .map(Arrest::number)
            .collect(Collectors.toSet());
    miyagi(given, "2020-06-01").sharing().share(of.id(), arrests, false);
    miyagi(given, "2020-06-01")
        .sharing()
        .share(of.id(), Set.of(incident.number(), first.number()), false);
    osaka(given, "2020-06-01").sharing().share(of.id(), Set.of(second.number()), false);
    given.flush();
  }

  private List<SharedContribution> behind(JointMeasure measure, CountedAs how) {
    return miyagi(entityManager, "2020-06-01").reading().behind(of.id(), measure, how);
  }

  /** The law of the house, for the sum, the number counted once and the difference. */
  @Test
  void every_number_is_the_sum_of_its_records_for_every_reader() {
    for (TestJoint reader :
        List.of(miyagi(entityManager, "2020-06-01"), osaka(entityManager, "2020-06-01"))) {
      JointTotals totals = reader.reading().of(of.id()).totals();
      for (JointMeasure measure : JointMeasure.values()) {
        for (CountedAs how : CountedAs.values()) {
          List<SharedContribution> records = reader.reading().behind(of.id(), measure, how);

          assertThat(records.stream().mapToLong(how::amount).sum())
              .as(measure + " " + how)
              .isEqualTo(how.of(totals.of(measure)));
          assertThat(records).as(measure + " " + how).allMatch(each -> how.amount(each) != 0);
        }
      }
    }
  }

  @Test
  void the_numbers_are_those_one_counts_by_hand() {
    JointTotals totals = miyagi(entityManager, "2020-06-01").reading().of(of.id()).totals();

    assertThat(List.of(totals.arrests().sum(), totals.arrests().twice())).containsExactly(4L, 0L);
    assertThat(List.of(totals.persons().sum(), totals.persons().distinct()))
        .containsExactly(3L, 2L);
    assertThat(totals.persons().byForce()).containsEntry("04", 2L).containsEntry("27", 1L);
    assertThat(List.of(totals.cases().sum(), totals.cases().distinct())).containsExactly(3L, 2L);
    assertThat(List.of(totals.cleared().sum(), totals.cleared().distinct()))
        .containsExactly(2L, 1L);
    assertThat(List.of(totals.incidents().sum(), totals.yen().sum())).containsExactly(1L, 300_000L);
  }

  @Test
  void who_was_counted_twice_is_named_where_the_second_police_counted() {
    assertThat(behind(JointMeasure.PERSONS, CountedAs.TWICE))
        .extracting(SharedContribution::force, SharedContribution::person)
        .containsExactly(tuple("27", one.number()));
    assertThat(behind(JointMeasure.CASES, CountedAs.TWICE))
        .extracting(SharedContribution::number)
        .containsExactly(second.number());
    assertThat(behind(JointMeasure.CASES, CountedAs.DISTINCT))
        .extracting(SharedContribution::number)
        .containsExactly(first.number());
    assertThat(behind(JointMeasure.PERSONS, CountedAs.DISTINCT))
        .extracting(SharedContribution::person)
        .containsExactlyInAnyOrder(one.number(), other.number());
  }

  @Test
  void a_withdrawn_record_adds_nothing_and_the_next_one_counts_instead() {
    Clearance counted = entityManager.find(Clearance.class, first.id());
    counted.withdraw(new Withdrawal(true, Instant.EPOCH, "S-001", "（架空）"));
    entityManager.flush();

    assertThat(behind(JointMeasure.CASES, CountedAs.DISTINCT))
        .extracting(SharedContribution::number)
        .containsExactly(second.number());
    assertThat(behind(JointMeasure.CASES, CountedAs.TWICE)).isEmpty();
  }

  @Test
  void what_the_headquarters_and_those_beside_it_arrested_opens_too() {
    SharedCase seen = miyagi(entityManager, "2020-06-01").reading().of(of.id());
    PartTotals parts = new PartTotals(of, seen);

    assertThat(parts.behind(Part.HEADQUARTERS)).hasSize(2);
    assertThat(parts.persons(Part.HEADQUARTERS)).isEqualTo(2);
    assertThat(parts.behind(Part.ALONGSIDE)).isEmpty();
  }
}
