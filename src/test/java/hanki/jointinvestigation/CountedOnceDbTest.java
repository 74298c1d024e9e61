package hanki.jointinvestigation;

import static hanki.arrest.AClearance.aClearance;
import static hanki.arrest.ASuspect.aSuspect;
import static hanki.incident.AnIncident.anIncident;
import static hanki.jointinvestigation.JointInvestigationsDbTest.miyagi;
import static hanki.jointinvestigation.JointInvestigationsDbTest.osaka;
import static org.assertj.core.api.Assertions.assertThat;

import hanki.arrest.AClearance;
import hanki.arrest.Clearance;
import hanki.arrest.Suspect;
import hanki.incident.Incident;
import hanki.platform.Database;
import hanki.reference.StationKind;
import hanki.reference.TestReference;
import jakarta.persistence.EntityManager;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The sum over forces, the number counted once, and the difference (domain facts 1.3, 1.5). */
@ExtendWith(Database.class)
class CountedOnceDbTest {

  private static AClearance clearing(Incident incident, Suspect suspect) {
    return aClearance().naming(suspect).clearing(incident);
  }

  /** Two cases of Miyagi, and of Osaka one of the same offence, of the same incident and person. */
  private static SharedCase clearedByTwo(EntityManager entityManager) {
    TestReference.addStation(entityManager, "osaka-hq", "27", StationKind.HEADQUARTERS);
    entityManager.flush();
    JointInvestigation of = JointInvestigationsDbTest.withOsaka(entityManager);
    Incident incident = anIncident().recognisedOn("2020-04-10").in(entityManager);
    Suspect suspect = aSuspect().in(entityManager);
    Clearance first =
        clearing(incident, suspect).countedOn("2020-05-10").with(2, 0).in(entityManager);
    Clearance second =
        clearing(incident, suspect)
            .countedOn("2020-05-20")
            .at("osaka-hq")
            .with(1, 0)
            .in(entityManager);
    miyagi(entityManager, "2020-06-01").sharing().share(of.id(), Set.of(first.number()), false);
    osaka(entityManager, "2020-06-01").sharing().share(of.id(), Set.of(second.number()), false);
    entityManager.flush();
    return miyagi(entityManager, "2020-06-01").reading().of(of.id());
  }

  @Test
  void an_offence_that_two_forces_cleared_counts_for_the_first_of_them(
      EntityManager entityManager) {
    JointTotals totals = clearedByTwo(entityManager).totals();

    assertThat(totals.cases().byForce()).containsEntry("04", 2L).containsEntry("27", 1L);
    assertThat(totals.cases().sum()).isEqualTo(3);
    assertThat(totals.cases().distinct()).isEqualTo(2);
    assertThat(totals.cases().twice()).isEqualTo(1);
    assertThat(totals.cleared().sum()).isEqualTo(2);
    assertThat(totals.cleared().distinct()).isEqualTo(1);
  }

  @Test
  void the_number_counted_once_is_what_its_lines_contribute(EntityManager entityManager) {
    SharedCase seen = clearedByTwo(entityManager);

    assertThat(seen.clearances())
        .extracting(SharedClearanceRow::twice)
        .containsExactly(false, true);
    assertThat(
            seen.clearances().stream()
                .filter(row -> !row.twice())
                .mapToLong(SharedClearanceRow::cases)
                .sum())
        .isEqualTo(seen.totals().cases().distinct());
  }
}
